using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 3101: sex.</summary>
public static class Kjonn
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.3101";

    /// <summary>1: Mann.</summary>
    public static readonly CS Mann = new("1", "Mann");

    /// <summary>2: Kvinne.</summary>
    public static readonly CS Kvinne = new("2", "Kvinne");

    /// <summary>9: Ikke spesifisert.</summary>
    public static readonly CS IkkeSpesifisert = new("9", "Ikke spesifisert");
}
