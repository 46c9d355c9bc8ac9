namespace AcceptanceHarness.Core.Checks.Eresept.Fest;

/// <summary>An interaction as FEST has it.</summary>
public sealed record FestInteraksjon
{
    /// <summary>How serious it is; 1 is the most serious.</summary>
    public required string Relevans { get; init; }

    /// <summary>What it leads to.</summary>
    public required string Konsekvens { get; init; }

    /// <summary>What to do about it; null when that is not given.</summary>
    public string? Handtering { get; init; }

    /// <summary>ATC codes by group; those of different groups interact.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Grupper { get; init; }

    /// <summary>Whether two ATC codes belong to different groups of it.</summary>
    public bool Gjelder(string atc, string annen) =>
        Grupper.Select((gruppe, i) => Har(gruppe, atc) && Grupper.Where((_, j) => j != i).Any(other => Har(other, annen))).Any(holds => holds);

    // A group may be given by the beginning of a code.
    private static bool Har(IReadOnlyList<string> gruppe, string atc) =>
        gruppe.Any(kode => kode.Length > 0 && atc.StartsWith(kode, StringComparison.Ordinal));
}
