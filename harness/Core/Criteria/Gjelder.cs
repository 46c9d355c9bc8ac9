using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Core.Criteria;

/// <summary>Whom a Regel or a scenario concerns, by its <c>@gjelder:</c> tags, and whether a system that says what it is, is one of them.</summary>
public static class Gjelder
{
    /// <summary>The value that concerns everyone: never Ikke relevant.</summary>
    public const string Alle = "alle";

    private const string Prefix = "gjelder:";
    private const string Funksjonsdel = "funksjon:";
    private const string Profildel = "profil:";

    /// <summary>The values of the <c>gjelder:</c> tags, the tags given without <c>@</c>.</summary>
    public static IReadOnlyList<string> In(IEnumerable<string> tags) =>
        [.. tags.Where(t => t.StartsWith(Prefix, StringComparison.Ordinal)).Select(t => t[Prefix.Length..])];

    /// <summary>Why none of what stands under these tags concerns the system; null when it does, or when the system has not said.</summary>
    /// <param name="tags">The tags of the scenario, its Regel's and Egenskap's among them, without <c>@</c>.</param>
    /// <param name="system">What the system says of itself.</param>
    public static Irrelevans? Utenfor(IEnumerable<string> tags, SystemDeclaration system)
    {
        ArgumentNullException.ThrowIfNull(system);

        var values = In(tags);
        if (Navn(values, Profildel).FirstOrDefault(profil => profil != system.Profil) is { } profil)
        {
            return new Irrelevans($"Gjelder profilen «{profil}», og fagsystemet oppgir «{system.Profil}».", null);
        }

        return Navn(values, Funksjonsdel).FirstOrDefault(system.ManglerFunksjoner.Contains) is { } funksjon
            ? new Irrelevans($"Fagsystemet oppgir at det ikke har funksjonen «{funksjon}».", FunksjonCatalog.Finn(funksjon))
            : null;
    }

    /// <summary>Whether what stands under these tags exchanges messages with helsenorge, so that it needs communication parties.</summary>
    public static bool Meldinger(IEnumerable<string> tags) =>
        Navn(In(tags), Funksjonsdel).Any(navn => navn.StartsWith(FunksjonCatalog.Helsenorge, StringComparison.Ordinal));

    /// <summary>What is wrong with the name in a value, in bokmål; null when nothing is.</summary>
    internal static string? Feil(string value)
    {
        string? ukjent(string del, string slag, IEnumerable<string> kjente) =>
            value.StartsWith(del, StringComparison.Ordinal) && !kjente.Contains(value[del.Length..])
                ? $"@gjelder:{value} nevner en ukjent {slag}; velg en av: {string.Join(", ", kjente)}"
                : null;
        return ukjent(Funksjonsdel, "funksjon", FunksjonCatalog.Funksjoner.Where(f => f.Valgfri).Select(f => f.Navn))
            ?? ukjent(Profildel, "profil", FunksjonCatalog.Profiler);
    }

    /// <summary>True for what a scenario of its own can be limited to.</summary>
    internal static bool KanStaPaScenario(string value) =>
        value.StartsWith(Funksjonsdel, StringComparison.Ordinal) || value.StartsWith(Profildel, StringComparison.Ordinal);

    private static IEnumerable<string> Navn(IEnumerable<string> values, string del) =>
        values.Where(v => v.StartsWith(del, StringComparison.Ordinal)).Select(v => v[del.Length..]);
}
