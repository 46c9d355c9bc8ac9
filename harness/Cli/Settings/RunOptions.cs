using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Settings;

/// <summary>What <c>acceptance run</c> was asked to do, by options and by acceptance.json; options win.</summary>
internal sealed record RunOptions
{
    public IReadOnlyList<string> Ids { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Solutions { get; init; } = [];

    public IReadOnlyList<int> Groups { get; init; } = [];

    public Uri? Adapter { get; init; }

    /// <summary>The push adapter's bearer token, from acceptance.json alone: a command line is seen by everyone on the machine.</summary>
    public string? AdapterToken { get; init; }

    public string? AdapterCommand { get; init; }

    /// <summary>The vendor's own trust anchors.</summary>
    public IReadOnlyList<Tillitsanker> TrustAnchors { get; init; } = [];

    /// <summary>The vendor's fixed cast; null when its system takes the people it is given.</summary>
    public FastRollebesetning? FixedCast { get; init; }

    /// <summary>True when the reference system is to use a fixed cast.</summary>
    public bool ReferenceHasFixedCast { get; init; }

    /// <summary>True when nothing is run: somebody uses the system while the simulators watch.</summary>
    public bool Observation { get; init; }

    public string? Defect { get; init; }

    public string? Variant { get; init; }

    public string Formal { get; init; } = "leverandør";

    /// <summary>The run's own folder, exactly; null makes a new one below <see cref="Below"/>.</summary>
    public string? Out { get; init; }

    /// <summary>The folder that runs are written below.</summary>
    public string Below { get; init; } = "kjoringer";

    public int Parallel { get; init; } = 4;

    public int Seed { get; init; } = 20260101;

    public string? Baseline { get; init; }

    public bool Person { get; init; }

    /// <summary>True when the built-in reference system is driven.</summary>
    public bool UsesReferenceSystem => Adapter is null && AdapterCommand is null && !Person;

    /// <summary>What was selected, in bokmål; null when nothing was.</summary>
    public string? Selection
    {
        get
        {
            List<string> parts = [
                .. Ids.Select(i => $"kriterium {i}"),
                .. Tags.Select(t => $"merke {t}"),
                .. Solutions.Select(s => $"løsning {s}"),
                .. Groups.Select(g => $"gruppe {g}")];
            return parts.Count == 0 ? null : string.Join(", ", parts);
        }
    }
}
