using System.Text.Json;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>A place where our schemas and the public ones are known to disagree, and why.</summary>
/// <param name="Melding">The message, by its name in the catalogue.</param>
/// <param name="Sted">The place as the fault gives it.</param>
/// <param name="Avviser">Who rejects: <c>vare</c> or <c>offentlige</c>.</param>
/// <param name="Grunn">Why it is so and why it is let stand.</param>
internal sealed record KnownDisagreement(string Melding, string Sted, string Avviser, string Grunn)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Those in the file beside this class.</summary>
    public static IReadOnlyList<KnownDisagreement> All() => JsonSerializer.Deserialize<KnownDisagreement[]>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests/Unit/Wire/Messages/Agreement/kjente-uenigheter.json")), Options)!;

    /// <summary>What no entry explains, and the entries that explain nothing or give no reason.</summary>
    public static IReadOnlyList<string> Unexplained(IEnumerable<Verdict> disagreements, IReadOnlyList<KnownDisagreement> known)
    {
        var seen = new HashSet<KnownDisagreement>();
        var left = new List<string>();
        foreach (var verdict in disagreements)
        {
            if (known.FirstOrDefault(entry => entry.Explains(verdict)) is { } entry)
            {
                seen.Add(entry);
            }
            else
            {
                left.Add($"not explained: {verdict}");
            }
        }

        return
        [
            .. left,
            .. known.Where(entry => !seen.Contains(entry)).Select(entry => $"explains nothing: {entry.Melding} {entry.Sted}"),
            .. known.Where(entry => entry.Grunn.Trim().Length == 0).Select(entry => $"gives no reason: {entry.Melding} {entry.Sted}"),
        ];
    }

    private bool Explains(Verdict verdict) =>
        Melding == verdict.Message && Sted == verdict.Place && Avviser == (verdict.Ours.Count == 0 ? "offentlige" : "vare");
}
