using System.Text.Json;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>A successful answer of the token endpoint, as it came.</summary>
internal sealed record Tokensvar
{
    public required string Token { get; init; }

    public required string Type { get; init; }

    /// <summary>How long it lasts; null when HelseID did not say.</summary>
    public TimeSpan? Varighet { get; init; }

    /// <summary>The scopes that were given; null when HelseID did not say, and so gave what was asked for.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The scopes that were left out, for the organisation has not taken their terms.</summary>
    public IReadOnlyList<string> Avviste { get; init; } = [];

    public string? IdToken { get; init; }

    public string? Fornyelse { get; init; }

    public TimeSpan? FornyelseVarighet { get; init; }

    /// <summary>Whether the token is of use for what needs a scope.</summary>
    public bool Dekker(string scope) => (Scopes is null || Scopes.Contains(scope)) && !Avviste.Contains(scope);

    /// <summary>Reads the answer.</summary>
    public static Utfall<Tokensvar> Les(Nettsvar svar) =>
        svar.Objekt() is { } body && JwsReading.Text(body, "access_token") is { Length: > 0 } token && JwsReading.Text(body, "token_type") is { } type
            ? new Tokensvar
            {
                Token = token,
                Type = type,
                Varighet = Sekunder(body, "expires_in"),
                Scopes = body.TryGetProperty("scope", out _) ? Ord(body, "scope") : null,
                Avviste = Ord(body, "rejected_scope"),
                IdToken = JwsReading.Text(body, "id_token"),
                Fornyelse = JwsReading.Text(body, "refresh_token"),
                FornyelseVarighet = Sekunder(body, "rt_expires_in"),
            }
            : new HelseIdFeil(HelseIdFeilart.Uleselig, "Svaret fra HelseID har ikke noe token");

    private static TimeSpan? Sekunder(JsonElement body, string name) =>
        JwsReading.Seconds(body, name) is { } seconds and > 0 and < int.MaxValue ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The words of a text, or the texts of a list: HelseID has both forms.</summary>
    private static List<string> Ord(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
        : [.. (JwsReading.Text(body, name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
