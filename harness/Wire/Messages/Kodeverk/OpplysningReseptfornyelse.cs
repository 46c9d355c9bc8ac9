using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 8324: what a citizen says in a code when asking for a renewal; the code that is publicly known.</summary>
/// <remarks>NHN's own sample names the kodeverk as <c>8324</c> alone, which the schema lets pass as well.</remarks>
public static class OpplysningReseptfornyelse
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.8324";

    /// <summary>AP: Hentes på apotek.</summary>
    public static readonly CV HentesPaApotek = new("AP", Oid, "Hentes på apotek");
}
