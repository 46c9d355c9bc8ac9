using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>No token stands in an address.</summary>
public sealed class TokensStayOutOfTheAddress : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "tokens-stay-out-of-the-address";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-9";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-04");

    /// <inheritdoc/>
    public string Rule => "Token skal aldri stå i en adresse";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil; RFC 9700 kapittel 4.3.2";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.Angar && !kall.ErDiscovery;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Fakta(HelseIdFacts.TokenIAdresse) is not { Length: > 0 } names)
        {
            yield break;
        }

        yield return new(
            "Et token sto i adressen, der det havner i logger og kan brukes av andre.",
            "Token bare i HTTP-hodet Authorization, eller i skjemaet til token-endepunktet.",
            $"I adressen: {Vist.Verdi(names)}.",
            "Flytt tokenet fra adressen til hodet Authorization.");
    }
}
