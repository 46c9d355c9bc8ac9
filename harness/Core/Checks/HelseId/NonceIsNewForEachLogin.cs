using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A nonce for the id-token is new for each login.</summary>
public sealed class NonceIsNewForEachLogin : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "nonce-is-new-for-each-login";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-28";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-05");

    /// <inheritdoc/>
    public string Rule => "nonce for id-token skal være ny for hver innlogging";

    /// <inheritdoc/>
    public string Source => "OpenID Connect Core 3.1.2.1; HelseIDs dokumentasjon av PAR-endepunktet";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErPar && kall.Onske("nonce") is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (historie.SammeIInnlogging(kall, "nonce") is not { } forrige)
        {
            yield break;
        }

        yield return new(
            "Et id-token fra en tidligere innlogging kan bli tatt for et nytt.",
            "Ny, tilfeldig nonce for hver innlogging.",
            FormattableString.Invariant($"Samme nonce som i utveksling {forrige.Exchange.Number}."),
            "Lag en ny nonce for hver innlogging, og sammenlign den med nonce i id-tokenet.")
        {
            AndreUtvekslinger = [forrige.Exchange.Number],
        };
    }
}
