using System.Net;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Feil;

/// <summary>An error as HelseID answers it.</summary>
/// <param name="Kode">The OAuth <c>error</c>.</param>
/// <param name="Tekst">The <c>error_description</c>; null for none.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record HelseIdFeil(string Kode, string? Tekst = null, int Status = 400)
{
    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Hoder { get; init; } = [];

    /// <summary>The DPoP nonce that goes with it; null for none.</summary>
    public string? Nonce { get; init; }

    /// <summary>The error as JSON.</summary>
    public Answer Svar()
    {
        var body = new JsonObject { ["error"] = Kode };
        if (Tekst is not null)
        {
            body["error_description"] = Tekst;
        }

        var answer = HelseIdSvar.Json(Status, body, [.. Hoder, .. Nonce is null ? [] : new[] { KeyValuePair.Create("DPoP-Nonce", Nonce) }]);
        return answer with { Facts = Fakta() };
    }

    /// <summary>The error as a page that the user sees.</summary>
    public Answer Side() => HelseIdSvar.Side(
        Status,
        "Feil fra HelseID",
        "<p>Innloggingen kan ikke gå videre. Gå tilbake til fagsystemet og prøv igjen. Hjelper ikke det, gir du dette til den som drifter fagsystemet:</p>"
        + $"<p><code>{WebUtility.HtmlEncode(Kode)}</code></p>"
        + (Tekst is null ? "" : $"<p lang=\"en\">{WebUtility.HtmlEncode(Tekst)}</p>")) with
    {
        Facts = Fakta(),
    };

    /// <summary>The facts of the error.</summary>
    public Dictionary<string, string> Fakta()
    {
        var facts = new Dictionary<string, string> { [HelseIdFacts.SvarFeil] = Kode };
        if (Nonce is not null)
        {
            facts[HelseIdFacts.SvarNonce] = Nonce;
        }

        return facts;
    }
}
