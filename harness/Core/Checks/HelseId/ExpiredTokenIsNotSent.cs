using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>An access token that has expired is not sent.</summary>
public sealed class ExpiredTokenIsNotSent : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "expired-token-is-not-sent";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-73";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-2-02");

    /// <inheritdoc/>
    public string Rule => "Et utløpt tilgangstoken skal ikke sendes til tjenesten";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av validering av access token; RFC 6749 kapittel 4.2.2";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErTilgang && kall.Tilgang.Tall("exp") is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Tilgang.Tall("exp") is not { } exp || exp >= kall.Lest || !Tilgangsbrudd.I(kall, historie).Any(each => each.Nummer == "A-7"))
        {
            yield break;
        }

        yield return new(
            "Fagsystemet brukte et utløpt token, så brukeren kan få en feil som kunne vært unngått.",
            "Et nytt token når det gamle nærmer seg utløp.",
            $"Tokenet utløp {Vist.Sekunder(kall.Lest - exp)} før kallet.",
            "Forny tokenet litt før expires_in, og ta høyde for tiden kallet tar.")
        {
            Alvor = Alvor.Merknad,
        };
    }
}
