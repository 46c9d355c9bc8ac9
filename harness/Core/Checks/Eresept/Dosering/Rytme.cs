using System.Collections.Immutable;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>On which days a medicine is taken.</summary>
internal sealed record Rytme
{
    /// <summary>Every day.</summary>
    public static readonly Rytme HverDag = new();

    /// <summary>Every so many days; 1 is daily, 7 weekly.</summary>
    public decimal HverNteDag { get; init; } = 1;

    /// <summary>Fixed weekdays, 1 Monday to 7 Sunday; empty when none are fixed.</summary>
    public ImmutableSortedSet<int> Ukedager { get; init; } = [];

    /// <summary>Days on.</summary>
    public int? DagerPa { get; init; }

    /// <summary>Days off.</summary>
    public int? DagerAv { get; init; }

    /// <summary>Whether both mean the same days; one fixed weekday is once a week, all seven are every day.</summary>
    public bool ErLik(Rytme other) =>
        DagerPa == other.DagerPa
        && DagerAv == other.DagerAv
        && (Ukedager.IsEmpty || other.Ukedager.IsEmpty
            ? Lengde == other.Lengde
            : Ukedager.SetEquals(other.Ukedager));

    /// <inheritdoc/>
    public override string ToString()
    {
        var days = Ukedager.IsEmpty ? Intervallet() : string.Join(", ", Ukedager.Select(Ukedag.Navn));
        return DagerPa is null ? days : FormattableString.Invariant($"{days}, {DagerPa} dager på og {DagerAv} dager av");
    }

    /// <summary>Days between doses where that is a single number, else null.</summary>
    private decimal? Lengde => Ukedager.Count switch
    {
        0 => HverNteDag,
        1 => 7,
        7 => 1,
        _ => null,
    };

    private string Intervallet() => HverNteDag switch
    {
        1 => "hver dag",
        7 => "én gang i uken",
        _ => FormattableString.Invariant($"hver {HverNteDag:0.##}. dag"),
    };
}
