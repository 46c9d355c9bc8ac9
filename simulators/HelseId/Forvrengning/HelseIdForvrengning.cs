using System.Text.Json.Nodes;

namespace AcceptanceHarness.Simulators.HelseId.Forvrengning;

/// <summary>What is wrong on purpose in one answer of HelseID; by default nothing.</summary>
/// <remarks>Every function gets what the right answer would hold, may change it in place, and gives what is answered.</remarks>
public sealed record HelseIdForvrengning
{
    /// <summary>Nothing is wrong.</summary>
    public static readonly HelseIdForvrengning Ingen = new();

    /// <summary>Changes the discovery document.</summary>
    public Func<JsonObject, JsonObject> Discovery { get; init; } = Uendret;

    /// <summary>Changes the JWKS.</summary>
    public Func<JsonObject, JsonObject> Jwks { get; init; } = Uendret;

    /// <summary>Changes the id-token's header, before it is signed.</summary>
    public Func<JsonObject, JsonObject> IdTokenHode { get; init; } = Uendret;

    /// <summary>Changes the id-token's claims, before it is signed.</summary>
    public Func<JsonObject, JsonObject> IdTokenKrav { get; init; } = Uendret;

    /// <summary>How the id-token is signed.</summary>
    public IdTokenSignatur IdTokenSignatur { get; init; }

    /// <summary>Changes the access token's claims, before it is signed.</summary>
    public Func<JsonObject, JsonObject> TilgangstokenKrav { get; init; } = Uendret;

    /// <summary>Changes the JSON of a successful token answer; the tokens in it are made already.</summary>
    public Func<JsonObject, JsonObject> Tokensvar { get; init; } = Uendret;

    /// <summary>Changes the parameters of the callback after a login, in order.</summary>
    public Func<IReadOnlyList<KeyValuePair<string, string>>, IReadOnlyList<KeyValuePair<string, string>>> Tilbakekall { get; init; } =
        parameters => parameters;

    /// <summary>Whether a nonce that is right is refused, and a new one asked for.</summary>
    public bool KreverNyNonce { get; init; }

    /// <summary>Changes who logs in, or at which level.</summary>
    public Func<HelseIdInnlogget, HelseIdInnlogget> Innlogget { get; init; } = innlogget => innlogget;

    private static JsonObject Uendret(JsonObject right) => right;
}
