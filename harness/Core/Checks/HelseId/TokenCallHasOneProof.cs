using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Every token call has one DPoP proof.</summary>
public sealed class TokenCallHasOneProof : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "token-call-has-one-proof";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-41";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "Hvert token-kall skal ha nøyaktig ett DPoP-bevis";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErToken;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Fakta(HelseIdFacts.BevisAntall) is null or "1")
        {
            yield break;
        }

        yield return new(
            "Tokenet kan ikke bindes til klientens nøkkel, så det kunne brukes av hvem som helst.",
            "Ett HTTP-hode DPoP.",
            $"{kall.Fakta(HelseIdFacts.BevisAntall)} hoder DPoP.",
            "Lag ett DPoP-bevis for hvert kall, og send det i hodet DPoP.");
    }
}
