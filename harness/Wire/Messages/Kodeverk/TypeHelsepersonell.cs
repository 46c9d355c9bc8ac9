using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 9060: profession.</summary>
public static class TypeHelsepersonell
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.9060";

    /// <summary>LE: Lege.</summary>
    public static readonly CS Lege = new("LE", "Lege");

    /// <summary>SP: Sykepleier.</summary>
    public static readonly CS Sykepleier = new("SP", "Sykepleier");

    /// <summary>TL: Tannlege.</summary>
    public static readonly CS Tannlege = new("TL", "Tannlege");
}
