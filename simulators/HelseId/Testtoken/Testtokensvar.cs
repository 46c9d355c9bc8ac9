using System.Text;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>What the test token service answers.</summary>
/// <param name="Status">The HTTP status: 200, 400 for an order that cannot be carried out, 401 for a wrong key (antakelse A-234).</param>
/// <param name="Json">The body.</param>
internal sealed record Testtokensvar(int Status, ReadOnlyMemory<byte> Json)
{
    /// <summary>A token, and a proof where one was asked for.</summary>
    public static Testtokensvar Av(string token, string? bevis) =>
        Skriv(200, new JsonObject { ["accessTokenJwt"] = token, ["dPoPProof"] = bevis }, feil: null);

    /// <summary>An order that cannot be carried out.</summary>
    public static Testtokensvar Feil(int status, string melding) =>
        Skriv(status, token: null, new JsonObject { ["errorMessage"] = melding });

    private static Testtokensvar Skriv(int status, JsonObject? token, JsonObject? feil) => new(status, Encoding.UTF8.GetBytes(
        new JsonObject { ["isError"] = feil is not null, ["successResponse"] = token, ["errorResponse"] = feil }.ToJsonString()));
}
