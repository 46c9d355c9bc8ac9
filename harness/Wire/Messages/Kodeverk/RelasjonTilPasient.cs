using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7611: by what right somebody acts for the patient.</summary>
public static class RelasjonTilPasient
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7611";

    /// <summary>FO: Foreldreansvar.</summary>
    public static readonly CV Foreldreansvar = new("FO", Oid, "Foreldreansvar");

    /// <summary>VE: Vergemål.</summary>
    public static readonly CV Vergemal = new("VE", Oid, "Vergemål");

    /// <summary>FU: Fullmakt, given by the patient.</summary>
    public static readonly CV Fullmakt = new("FU", Oid, "Fullmakt");

    /// <summary>TD: Tildelt fullmakt, given by somebody else than the patient.</summary>
    public static readonly CV TildeltFullmakt = new("TD", Oid, "Tildelt fullmakt");
}
