using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>What a service behind HelseID makes of a call.</summary>
internal sealed record Tilgangsvurdering
{
    /// <summary>The call as it was read.</summary>
    public required Tilgangslesing Lest { get; init; }

    /// <summary>The issuer that is trusted.</summary>
    public required string Utsteder { get; init; }

    /// <summary>What was asked of the call.</summary>
    public required Tilgangskrav Stilt { get; init; }

    /// <summary>All that is wrong, in the order that NHN's sample looks.</summary>
    public required IReadOnlyList<Tilgangsbrudd> Brudd { get; init; }

    /// <summary>A nonce that the proof must carry, where the service asks for one and the proof has none of its; null otherwise.</summary>
    public string? NyNonce { get; init; }

    /// <summary>Whether the call gets what it asks for.</summary>
    public bool ErTillatt => Brudd.Count == 0 && NyNonce is null;

    /// <summary>The token's claims; an empty object when it could not be read.</summary>
    public JsonElement Krav => Lest.Krav;

    /// <summary>The client id of the token, as an attribution key.</summary>
    public IReadOnlyList<string> KlientNokler => Lest.Klient is { Length: > 0 } client ? [client] : [];

    /// <summary>The facts of token and proof, and all that is wrong.</summary>
    public IReadOnlyDictionary<string, string> Fakta => Lest.Fakta(Utsteder).With(Bruddfakta);

    /// <summary>The answer to a call that does not get what it asks for: that of the first thing wrong.</summary>
    /// <exception cref="InvalidOperationException">The call gets what it asks for.</exception>
    public Answer Avslag() => Brudd switch
    {
        // A nonce is asked for after the proof itself has been looked at, before what the token lets its holder have.
        [{ Status: 401 } first, ..] => Tilgangssvar.Av(first, this),
        _ when NyNonce is { } nonce => Tilgangssvar.KrevNonce(nonce, Bruddfakta),
        [var first, ..] => Tilgangssvar.Av(first, this),
        [] => throw new InvalidOperationException("Kallet er tillatt og har ikke noe avslag."),
    };

    /// <summary>All that is wrong, as a fact.</summary>
    public Dictionary<string, string> Bruddfakta => new(StringComparer.Ordinal)
    {
        [HelseIdFacts.TilgangBrudd] = new JsonArray(
            [.. Brudd.Select(b => new JsonObject { ["nr"] = b.Nr, ["tekst"] = b.Forklaring })]).ToJsonString(),
    };
}
