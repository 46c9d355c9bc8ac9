using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7500: why a prescription is called back (M5).</summary>
public static class ArsakTilbakekalling
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7500";

    /// <summary>1: Fornying.</summary>
    public static readonly CV Fornying = new("1", Oid, "Fornying");

    /// <summary>2: Seponering.</summary>
    public static readonly CV Seponering = new("2", Oid, "Seponering");

    /// <summary>3: Fornying med endring.</summary>
    public static readonly CV FornyingMedEndring = new("3", Oid, "Fornying med endring");

    /// <summary>4: Annen.</summary>
    public static readonly CV Annen = new("4", Oid, "Annen");
}
