namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Puts what is known of a call together.</summary>
internal static class Facts
{
    /// <summary>The facts with others added; where both have one, the other's stands.</summary>
    public static Dictionary<string, string> With(this IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, string> others)
    {
        var merged = new Dictionary<string, string>(facts, StringComparer.Ordinal);
        foreach (var (name, value) in others)
        {
            merged[name] = value;
        }

        return merged;
    }

    /// <summary>The facts with one set.</summary>
    public static Dictionary<string, string> With(this IReadOnlyDictionary<string, string> facts, string name, string value) =>
        new(facts, StringComparer.Ordinal) { [name] = value };
}
