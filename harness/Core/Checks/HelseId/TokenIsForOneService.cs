using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>An access token is for one service, and is sent to that one alone.</summary>
public sealed class TokenIsForOneService : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "token-is-for-one-service";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-51";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-04");

    /// <inheritdoc/>
    public string Rule => "Et tilgangstoken skal gjelde én tjeneste og bare sendes til den";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av token-endepunktet (resource); HelseIDs dokumentasjon av validering av access token";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        (kall.ErTilgang && !kall.ErHelseId) || (kall.ErToken && kall.Parametre("resource").Count > 0);

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.ErToken && kall.Parametre("resource").Distinct().Count() > 1)
        {
            yield return Feil("Én resource.", $"resource: {Vist.Verdi(string.Join(' ', kall.Parametre("resource")))}.");
        }

        if (Tilgangsbrudd.I(kall, historie).FirstOrDefault(each => each.Nummer == "A-6") is { } brudd)
        {
            yield return Feil("aud lik tjenesten som kalles, og ingen andre.", $"{Vist.Krav(kall.Tilgang, "aud")}: {brudd.Tekst}");
        }
    }

    private static Avvik Feil(string expected, string received) => new(
        "Et token kan brukes hos flere tjenester, eller ble sendt til feil tjeneste.",
        expected,
        received,
        "Be om ett token per tjeneste med resource, og send det bare dit.");
}
