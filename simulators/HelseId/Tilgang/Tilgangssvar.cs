using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Writes the answers of a service that refuses a call (RFC 6750 section 3, RFC 9449 sections 7.1 and 9).</summary>
internal static class Tilgangssvar
{
    private const string BruktNonce = "use_dpop_nonce";

    /// <summary>The answer to something that is wrong.</summary>
    public static Answer Av(Tilgangsbrudd brudd, Tilgangsvurdering vurdering)
    {
        // A call without any credentials is told what is expected, and no error (RFC 6750 section 3.1).
        var error = vurdering.Lest.Antall == 0 ? null : brudd.Feil;
        var scope = brudd.Status == 403 ? vurdering.Stilt.Scope : null;
        return Skriv(brudd.Status, Utfordring(vurdering.Stilt.KreverDpop, error, scope), brudd.Feil, brudd.Tekst) with
        {
            Facts = vurdering.Bruddfakta.With(HelseIdFacts.SvarFeil, brudd.Feil),
        };
    }

    /// <summary>The answer to a proof without the service's nonce.</summary>
    public static Answer KrevNonce(string nonce, IReadOnlyDictionary<string, string> facts)
    {
        var answer = Skriv(401, Utfordring(dpop: true, BruktNonce, scope: null), BruktNonce, "Resource server requires nonce in DPoP proof");
        return answer with
        {
            Headers = [.. answer.Headers, new("DPoP-Nonce", nonce)],
            Facts = facts.With(HelseIdFacts.SvarFeil, BruktNonce).With(HelseIdFacts.SvarNonce, nonce),
        };
    }

    private static Answer Skriv(int status, string challenge, string error, string text) => new()
    {
        Status = status,
        ContentType = "application/json; charset=utf-8",
        Headers = [new("WWW-Authenticate", challenge), new("Cache-Control", "no-store")],
        Body = Encoding.UTF8.GetBytes(new JsonObject { ["error"] = error, ["error_description"] = text }.ToJsonString()),
    };

    private static string Utfordring(bool dpop, string? error, string? scope)
    {
        string?[] parts =
        [
            error is null ? null : $"error=\"{error}\"",
            scope is null ? null : $"scope=\"{scope}\"",
            dpop ? $"algs=\"{string.Join(' ', JoseAlgorithms.All)}\"" : null,
        ];
        return $"{(dpop ? Tilgangslesing.Dpop : Tilgangslesing.Bearer)} {string.Join(", ", parts.Where(part => part is not null))}".TrimEnd();
    }
}
