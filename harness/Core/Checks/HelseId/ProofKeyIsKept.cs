using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The key of the proof stays the same for as long as the token and the login last.</summary>
public sealed class ProofKeyIsKept : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "proof-key-is-kept";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-48";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "Klienten skal bruke samme DPoP-nøkkel så lenge tokenet og innloggingen varer";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4 kapittel 5 og 6";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.Avtrykk is not null && ((kall.ErToken && kall.Grant == HelseIdGrants.RefreshToken) || (kall.ErTilgang && kall.Tilgang.Objekt("cnf").Finnes));

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.ErTilgang)
        {
            if (Tilgangsbrudd.I(kall, historie).FirstOrDefault(brudd => brudd.Nummer == "A-14") is { } brudd)
            {
                yield return Feil(Vist.Krav(kall.Tilgang.Objekt("cnf"), "jkt"), brudd.Tekst, []);
            }
        }
        else if (historie.TokenMedFornyelse(kall.Parameter("refresh_token")) is { ErForstyrret: false, Avtrykk: { } forrige } token && forrige != kall.Avtrykk)
        {
            yield return Feil($"Nøkkelen med avtrykk {forrige}.", $"Avtrykk {kall.Avtrykk}.", [token.Exchange.Number]);
        }
    }

    private static Avvik Feil(string expected, string received, IReadOnlyList<long> others) => new(
        "Fagsystemet beviser en annen nøkkel enn den tokenet er bundet til, så det mister tilgangen.",
        expected,
        received,
        "Ta vare på den private nøkkelen sammen med tokenene, og bytt nøkkel bare ved ny innlogging.")
    {
        AndreUtvekslinger = others,
    };
}
