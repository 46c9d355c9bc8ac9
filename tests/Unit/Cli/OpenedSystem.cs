using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>A system that may never say who it is, and remembers whether it was let go of.</summary>
internal sealed class OpenedSystem : IVendorSystem, IAsyncDisposable
{
    public bool IsSilent { get; init; } = true;

    public bool IsClosed { get; private set; }

    public async Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(IsSilent ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken);
        return new StandInSystem().Declaration;
    }

    public ValueTask DisposeAsync()
    {
        IsClosed = true;
        return ValueTask.CompletedTask;
    }

    public Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task EndAsync(string scenario, CancellationToken cancellationToken) => throw new NotSupportedException();
}
