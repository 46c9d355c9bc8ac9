using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

public sealed record ReportFixture(RunRecord Run, IReadOnlyList<Exchange> Exchanges)
{
    public IReadOnlyList<JournalEvent> Events { get; init; } = [];

    public JournalReading Journal => new(Exchanges, Events, Reason: null, IsTorn: false) { IsClosed = true };
}
