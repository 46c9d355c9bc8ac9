using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What the user sees of kjernejournal.</summary>
internal static class Kjernejournalskjermer
{
    public static JsonObject Helseindikator(EhrSession session)
    {
        var visning = session.Kjernejournal.Ikon;
        return new JsonObject
        {
            ["pasient"] = session.OpenPatient,
            ["ikon"] = visning.Ikon,
            ["hjelpetekst"] = visning.Hjelpetekst,
            ["klikkbar"] = session.Policies.Kjernejournal.IsClickable(visning.Ikon),
        };
    }

    public static JsonObject Innsynslogg(EhrSession session) => new()
    {
        ["rader"] = new JsonArray([.. session.Innsyn.Linjer.Select(linje => new JsonObject
        {
            ["bruker"] = linje.Bruker,
            ["tidspunkt"] = linje.Tidspunkt.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["pasient"] = linje.Pasient,
            ["hva"] = linje.Hva,
            ["grunnlag"] = linje.Grunnlag,
        })]),
    };

    public static JsonObject Vindu(EhrSession session)
    {
        var okt = session.Kjernejournal.Okt;
        return new JsonObject
        {
            ["apen"] = okt is not null,
            ["pasient"] = okt?.Side.Pasient,
            ["navn"] = okt?.Side.Navn,
            ["bruker"] = okt?.Attest.Bruker.Nokkel,
            ["melding"] = session.Kjernejournal.Melding,
        };
    }
}
