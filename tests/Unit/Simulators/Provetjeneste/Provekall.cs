using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Testtoken;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Tests.Simulators.Provetjeneste;

/// <summary>Calls to the small service behind HelseID, with tokens of the test token service.</summary>
internal static class Provekall
{
    private static readonly Testtokentjeneste Tokener = new(Tilgangsrigg.Valg, new TesttokenOptions());

    public static HttpRequestMessage System(Uri endpoint) => Lag(endpoint, HelseIdScopes.ProvetjenesteSystem, """ "withoutDefaultUserClaims": true """);

    public static HttpRequestMessage Bruker(Uri endpoint) => Lag(endpoint, HelseIdScopes.ProvetjenesteBruker, """ "withoutDefaultUserClaims": false """);

    public static HttpRequestMessage Lag(Uri endpoint, string scope, string mer)
    {
        var path = endpoint.AbsoluteUri.EndsWith(ProvetjenesteReader.SystemSti, StringComparison.Ordinal) ? ProvetjenesteReader.SystemSti : ProvetjenesteReader.BrukerSti;
        var order = $$"""
            {
              "audience": "{{HelseIdScopes.Provetjeneste}}", "clientClaimsParameters": { "scope": ["{{scope}}"], "orgnrChild": "399990025" },
              "createDPoPTokenWithDPoPProof": true, "dPoPProofParameters": { "htmClaimValue": "GET", "htuClaimValue": "{{endpoint.AbsoluteUri}}" }, {{mer}}
            }
            """;
        var made = JsonNode.Parse(Tokener.Svar(Encoding.UTF8.GetBytes(order), new TesttokenOptions().Nokkel, endpoint.AbsoluteUri[..^path.Length], TimeProvider.System.GetUtcNow()).Json.Span)!["successResponse"]!;
        return new HttpRequestMessage(HttpMethod.Get, endpoint)
        {
            Headers = { { "Authorization", $"DPoP {made["accessTokenJwt"]}" }, { "DPoP", (string)made["dPoPProof"]! } },
        };
    }
}
