using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Simulators.HelseId.Kall;

/// <summary>The parameters of a form or a query, in order; a value whatever was sent.</summary>
internal sealed record Parametre
{
    /// <summary>The largest form or query that is read, in characters.</summary>
    public const int Lengst = 2 * 1024 * 1024;

    private const int Flest = 100;
    private const int LengsteVerdi = 4096;

    private static readonly HashSet<string> Jwter = new(StringComparer.Ordinal)
    {
        "client_assertion", "request", "subject_token", "id_token_hint", "access_token", "id_token",
    };

    private static readonly HashSet<string> Hemmelige = new(Jwter, StringComparer.Ordinal)
    {
        "code", "code_verifier", "refresh_token", "client_secret",
    };

    private IReadOnlyList<KeyValuePair<string, string>> _alle = [];

    /// <summary>True when there were too many to be read.</summary>
    public bool ErForMange { get; private init; }

    /// <summary>The names, each once.</summary>
    public IEnumerable<string> Navn => _alle.Select(p => p.Key).Distinct(StringComparer.Ordinal);

    /// <summary>The first value of a parameter; null when it is not there, or empty.</summary>
    public string? this[string name] => Verdier(name) is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>Reads a form.</summary>
    public static Parametre AvSkjema(ReadOnlyMemory<byte> body) => body.Length > Lengst ? new Parametre { ErForMange = true } : Les(Encoding.UTF8.GetString(body.Span));

    /// <summary>Reads a query.</summary>
    public static Parametre AvSporring(string query) => Les(query);

    /// <summary>All values of a parameter.</summary>
    public IReadOnlyList<string> Verdier(string name) => [.. _alle.Where(p => p.Key == name).Select(p => p.Value)];

    /// <summary>The words of a parameter's value.</summary>
    public IReadOnlyList<string> Ord(string name) =>
        [.. (this[name] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>A parameter that stands more than once, or is longer than any service would take; null when none is.</summary>
    public string? Ulovlig() => _alle.GroupBy(p => p.Key, StringComparer.Ordinal)
        .FirstOrDefault(same => (same.Count() > 1 && same.Key != "resource")
            || (!Jwter.Contains(same.Key) && same.Any(p => p.Value.Length > LengsteVerdi)))?.Key;

    /// <summary>The parameters as the evidence has them: secret ones hashed, long ones cut.</summary>
    public string TilFakta()
    {
        var facts = new JsonObject();
        foreach (var name in Navn)
        {
            facts[Kort(name)] = new JsonArray([.. Verdier(name).Select(value => (JsonNode)(value.Length > 0 && Hemmelige.Contains(name) ? Avtrykk.Av(value) : Kort(value)))]);
        }

        return facts.ToJsonString();
    }

    private static Parametre Les(string text)
    {
        if (text.Length == 0)
        {
            return new Parametre();
        }

        var parts = text.Split('&', Flest + 2);
        return text.Length > Lengst || parts.Length > Flest
            ? new Parametre { ErForMange = true }
            : new Parametre { _alle = [.. parts.Where(part => part.Length > 0).Select(Del)] };
    }

    private static KeyValuePair<string, string> Del(string part)
    {
        var sign = part.IndexOf('=', StringComparison.Ordinal);
        return sign < 0
            ? KeyValuePair.Create(WebUtility.UrlDecode(part), "")
            : KeyValuePair.Create(WebUtility.UrlDecode(part[..sign]), WebUtility.UrlDecode(part[(sign + 1)..]));
    }

    private static string Kort(string value) => value.Length <= LengsteVerdi ? value : $"{value[..LengsteVerdi]}…";
}
