using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Every login has a PKCE challenge of its own by S256, and the verifier has the form of the standard.</summary>
public sealed class LoginIsProtectedByPkce : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "login-is-protected-by-pkce";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-24";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Hver innlogging skal ha en ny PKCE-utfordring med S256 og en verifikator på 43 til 128 tillatte tegn";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av PAR-endepunktet; RFC 7636 kapittel 4";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErPar || (kall.ErToken && kall.Grant == HelseIdGrants.AuthorizationCode);

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.ErToken)
        {
            var lengde = kall.Tall(HelseIdFacts.VerifikatorLengde);
            if (lengde is not (>= 43 and <= 128) || kall.Fakta(HelseIdFacts.VerifikatorTegn) == HelseIdFacts.Nei)
            {
                yield return Feil(
                    "code_verifier på 43 til 128 tegn av A-Z, a-z, 0-9, -, ., _ og ~.",
                    lengde is null ? "code_verifier mangler." : FormattableString.Invariant($"{lengde:0} tegn; bare tillatte tegn: {kall.Fakta(HelseIdFacts.VerifikatorTegn)}."),
                    "Lag verifikatoren av 32 tilfeldige byte i base64url.");
            }

            yield break;
        }

        if (kall.Onske("code_challenge") is not { Length: 43 } challenge || kall.Onske("code_challenge_method") != "S256")
        {
            yield return Feil(
                "code_challenge på 43 tegn og code_challenge_method = S256.",
                $"code_challenge: {Vist.Verdi(kall.Onske("code_challenge"))}, code_challenge_method: {Vist.Verdi(kall.Onske("code_challenge_method"))}.",
                "Send base64url(SHA-256(code_verifier)) og metoden S256.");
        }
        else if (historie.SammeIInnlogging(kall, "code_challenge") is { } forrige)
        {
            yield return Feil(
                "Ny code_challenge for hver innlogging.",
                FormattableString.Invariant($"{Vist.Verdi(challenge)} som i utveksling {forrige.Exchange.Number}."),
                "Lag en ny verifikator for hver innlogging.") with
            {
                AndreUtvekslinger = [forrige.Exchange.Number],
            };
        }
    }

    private static Avvik Feil(string expected, string received, string fix) => new(
        "Innloggingen er ikke beskyttet mot at andre bruker koden.", expected, received, fix);
}
