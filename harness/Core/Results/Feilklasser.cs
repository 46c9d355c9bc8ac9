using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Results;

/// <summary>The class of a failure (approval.md 1.5): the worst of the group's table and the hazards' severity.</summary>
public static class Feilklasser
{
    /// <summary>A, B or C.</summary>
    /// <param name="criterion">The failed criterion.</param>
    /// <param name="hazards">The hazard catalogue.</param>
    public static string Av(Criterion criterion, IReadOnlyList<Hazard> hazards)
    {
        var severities = hazards.Where(h => criterion.Farer.Contains(h.Id)).Select(h => FromSeverity(h.Alvorlighet));
        return severities.Append(FromGroup(criterion.Niva, criterion.Id.Group)).Min(StringComparer.Ordinal)!;
    }

    private static string FromGroup(Niva niva, int group) => (niva, group) switch
    {
        (Niva.Bor, _) => "C",
        (Niva.Ma, 3) => "A",
        (Niva.Ma, 1 or 2) => "B",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Forventet gruppe 1, 2 eller 3."),
    };

    private static string FromSeverity(string severity) => severity switch
    {
        "Catastrophic" => "A",
        "Major" => "B",
        "Considerable" => "C",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Ukjent alvorlighet."),
    };
}
