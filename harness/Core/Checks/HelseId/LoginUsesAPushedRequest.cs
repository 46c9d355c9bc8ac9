using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A login goes by a pushed request: the address to the login page holds the client and the reference alone.</summary>
public sealed class LoginUsesAPushedRequest : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "login-uses-a-pushed-request";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-21";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Innlogging skal gå med PAR, og adressen til innloggingssiden skal bare ha client_id og request_uri";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av PAR-endepunktet; RFC 9126";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErInnloggingsforesporsel;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Parameter("request_uri") is null)
        {
            yield return Feil("request_uri mangler.", "Send forespørselen til PAR-endepunktet, og bruk request_uri fra svaret.");
        }
        else if (kall.Parameter("client_id") is null)
        {
            yield return Feil("client_id mangler.", "Legg client_id ved siden av request_uri.");
        }

        var ekstra = Forespurt.Where(name => kall.Parameter(name) is not null).ToList();
        if (ekstra.Count > 0)
        {
            yield return Feil($"Også {string.Join(", ", ekstra)}.", "Flytt parametrene til PAR-kallet.");
        }
    }

    // What the login page itself sends on, and the choice of test person, are not the client's.
    private static readonly string[] Forespurt =
    [
        "scope", "response_type", "response_mode", "redirect_uri", "state", "nonce", "code_challenge", "code_challenge_method",
        "resource", "acr_values", "prompt", "max_age", "login_hint", "claims", "request", "authorization_details",
    ];

    private static Avvik Feil(string received, string fix) => new(
        "Innloggingen går ikke med PAR, så innholdet i den kan ses og endres på veien.",
        "Bare client_id og request_uri i adressen til innloggingssiden.",
        received,
        fix);
}
