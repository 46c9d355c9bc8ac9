using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Running;

/// <summary>What surrounds a run's results: when, where, with what, and how it ended.</summary>
internal sealed record RunFrame
{
    public required string Id { get; init; }

    public required string Status { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required SystemDeclaration System { get; init; }

    public string? BuildAtEnd { get; init; }

    public required EnvironmentRecord Environment { get; init; }

    public IReadOnlyList<JournalEvent> Events { get; init; } = [];

    public IReadOnlyList<string> ToolFaults { get; init; } = [];
}
