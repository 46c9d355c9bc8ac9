using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Dpop;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Tokens;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.UserInfo;

/// <summary>Lets in who comes with an access token; by DPoP with a proof, or by Bearer without (antakelse A-211).</summary>
internal sealed class Tokenbruker(HelseIdOptions options, Tokenleser leser)
{
    private readonly Dpopkontroll _dpop = new(options);

    /// <summary>The token's claims, or what is wrong.</summary>
    /// <param name="k">The call.</param>
    /// <param name="scope">The scope that the token must have.</param>
    public (JsonElement Krav, HelseIdFeil? Feil) SlippInn(Kontekst k, string scope)
    {
        if (k.Kall.Autorisasjon is not { } given || leser.LesTilgangstoken(k, given.Verdi) is not { } claims || !ErBevist(k, given, claims))
        {
            return (default, HelseIdFeilkatalog.UgyldigToken);
        }

        var has = claims.TryGetProperty("scope", out var scopes) && scopes.ValueKind == JsonValueKind.Array
            && scopes.EnumerateArray().Any(s => s.ValueKind == JsonValueKind.String && s.GetString() == scope);
        return (claims, has ? null : HelseIdFeilkatalog.ManglerScope);
    }

    private bool ErBevist(Kontekst k, (string Skjema, string Verdi) given, JsonElement claims) => given.Skjema.ToUpperInvariant() switch
    {
        "BEARER" => true,
        "DPOP" => claims.TryGetProperty("cnf", out var cnf) && JwsReading.Text(cnf, "jkt") is { } key
            && _dpop.FeilMedToken(k, given.Verdi, key) is null,
        _ => false,
    };
}
