using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Dpop;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>A call to a service behind HelseID as it was read: token and proof; nothing is decided here.</summary>
internal sealed partial record Tilgangslesing
{
    /// <summary>The scheme of a token that is bound to a key.</summary>
    public const string Dpop = "DPoP";

    /// <summary>The scheme of a token that is not.</summary>
    public const string Bearer = "Bearer";

    /// <summary>There is no Authorization header.</summary>
    public const string Ingen = "ingen";

    private static readonly string[] Tokenparametre = ["access_token", "refresh_token", "id_token", "subject_token"];
    private static readonly JsonElement Tomt = JsonDocument.Parse("{}").RootElement;

    /// <summary>The call.</summary>
    public required SimulatedCall Kall { get; init; }

    /// <summary>Number of Authorization headers.</summary>
    public required int Antall { get; init; }

    /// <summary>The scheme of the first: DPoP, Bearer, another, or <see cref="Ingen"/>.</summary>
    public required string Skjema { get; init; }

    /// <summary>The token as it was sent; null when there was none.</summary>
    public string? Token { get; init; }

    /// <summary>The token read as a JWS; null when there was none.</summary>
    public JwsReading? Jwt { get; init; }

    /// <summary>The DPoP proof.</summary>
    public required Dpoplesing Bevis { get; init; }

    /// <summary>When the call was read, by the security clock.</summary>
    public required DateTimeOffset Lest { get; init; }

    /// <summary>Whether the token could be read.</summary>
    public bool ErLest => Jwt is { Reason: null };

    /// <summary>The token's claims; an empty object when it could not be read.</summary>
    public JsonElement Krav => Jwt?.Payload ?? Tomt;

    /// <summary>The client id of the token.</summary>
    public string? Klient => JwsReading.Text(Krav, "client_id");

    /// <summary>Reads a call.</summary>
    public static Tilgangslesing Les(SimulatedCall call, DateTimeOffset tid)
    {
        var headers = call.Headers.Where(h => h.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value.Trim()).ToList();
        string[] parts = headers is [var first, ..] ? first.Split(' ', 2, StringSplitOptions.TrimEntries) : [];
        var token = parts is [_, var rest] ? rest : null;
        return new Tilgangslesing
        {
            Kall = call,
            Antall = headers.Count,
            Skjema = parts is [var scheme, ..] ? Navn(scheme) : Ingen,
            Token = token,
            Jwt = token is null ? null : JwsReading.Read(token),
            Bevis = Dpoplesing.Les(call),
            Lest = tid,
        };
    }

    /// <summary>The facts of the reading.</summary>
    public Dictionary<string, string> Fakta(string utsteder)
    {
        var facts = Bevis.Fakta().With(new Dictionary<string, string>
        {
            [HelseIdFacts.Utsteder] = utsteder,
            [HelseIdFacts.Adresse] = Kall.Address,
            [HelseIdFacts.Metode] = Kall.Method,
            [HelseIdFacts.Lest] = Lest.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            [HelseIdFacts.TilgangSkjema] = Skjema,
        });
        if (TokenIAdresse() is { Length: > 0 } names)
        {
            facts[HelseIdFacts.TokenIAdresse] = names;
        }

        if (Token is not null)
        {
            facts[HelseIdFacts.TilgangHash] = Jws.Hash(Token);
        }

        if (ErLest)
        {
            facts[HelseIdFacts.TilgangKrav] = Krav.GetRawText();
        }

        if (Klient is { } client)
        {
            facts[HelseIdFacts.Klient] = client;
        }

        return facts;
    }

    private string TokenIAdresse() => string.Join(
        ' ',
        Kall.Query.Split('&').Select(pair => Uri.UnescapeDataString(pair.Split('=')[0])).Where(name => Tokenparametre.Contains(name, StringComparer.Ordinal)).Distinct());

    // A scheme is compared without regard to case (RFC 9110 section 11.1); a token without a scheme is not repeated.
    private static string Navn(string scheme) =>
        scheme.Equals(Dpop, StringComparison.OrdinalIgnoreCase) ? Dpop
        : scheme.Equals(Bearer, StringComparison.OrdinalIgnoreCase) ? Bearer
        : Skjemanavn().IsMatch(scheme) ? scheme
        : "annet";

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]{0,19}\z")]
    private static partial Regex Skjemanavn();
}
