using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>One header that may come by two names.</summary>
/// <param name="Navn">The name it came by; the newer when it did not come.</param>
/// <param name="Verdi">Its value; null when it did not come.</param>
/// <param name="ErEldre">Whether it came by its older name.</param>
/// <param name="ErFlertydig">Whether it came several times with different values.</param>
internal sealed record Kritiskhode(string Navn, string? Verdi, bool ErEldre, bool ErFlertydig)
{
    /// <summary>A header that did not come.</summary>
    public static Kritiskhode Ingen { get; } = new("", null, false, false);

    /// <summary>Reads it by either name.</summary>
    public static Kritiskhode Les(SimulatedCall call, string name, string older)
    {
        var newer = Verdier(call, name);
        var old = Verdier(call, older);
        var ambiguous = newer.Concat(old).Distinct(StringComparer.Ordinal).Count() > 1;
        return (newer, old) switch
        {
            ([var first, ..], _) => new(name, first, false, ambiguous),
            (_, [var first, ..]) => new(older, first, true, ambiguous),
            _ => new(name, null, false, false),
        };
    }

    private static List<string> Verdier(SimulatedCall call, string name) =>
        [.. call.Headers.Where(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value.Trim())];
}
