using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Which version of the receipt a process has.</summary>
internal static class Kvitteringsversjon
{
    private const string Versjon10 = "http://www.kith.no/xmlstds/apprec/2004-11-21";
    private const string Versjon11 = "http://www.kith.no/xmlstds/apprec/2012-02-15";

    /// <summary>The namespaces of the receipts that a citizen's message of a function may have; none for one that is not known, or has no receipt.</summary>
    public static IReadOnlyList<string> For(string funksjon) =>
    [
        .. Prosesskatalog.Alle.SelectMany(prosess => prosess.Mot(Handlingsretning.FraInnbygger))
            .Where(handling => handling.Funksjon == funksjon && handling.AppRec is not null)
            .Select(handling => handling.AppRec == "1.0" ? Versjon10 : Versjon11).Distinct(),
    ];
}
