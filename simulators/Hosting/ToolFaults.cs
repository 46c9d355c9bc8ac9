using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Records the tool's own faults: never the vendor's, never silent.</summary>
internal sealed class ToolFaults(IJournal journal, Action<Exception>? told)
{
    // All are journalled and told; a scenario that has one is decided already.
    private const int MostOfAScenario = 25;

    private readonly List<ToolFault> _seen = [];
    private readonly Dictionary<string, int> _counts = [];

    public IReadOnlyList<ToolFault> Seen
    {
        get
        {
            lock (_seen)
            {
                return [.. _seen];
            }
        }
    }

    public async Task RecordAsync(ToolFault fault, CancellationToken cancellationToken)
    {
        Remember(fault);
        var details = new Dictionary<string, string>
        {
            ["feil"] = fault.Error.GetType().Name,
            ["tekst"] = JournalText.Of(fault.Error.Message),
        };
        var scenario = fault.Scenarios is [var only] ? only : null;
        var text = $"Feil i testverktøyet under behandling av et kall til {fault.System}. Si fra til dem som vedlikeholder testrammeverket.";
        try
        {
            await journal.AppendEventAsync(
                new JournalEvent(JournalKinds.ToolFault, fault.Tenant, scenario, text, details), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unwritten)
        {
            Remember(fault with { Error = unwritten });
        }
    }

    public async Task WriteAsync(JournalEvent journalEvent, CancellationToken cancellationToken)
    {
        try
        {
            await journal.AppendEventAsync(journalEvent, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unwritten)
        {
            Remember(new ToolFault(unwritten, journalEvent.Tenant, ""));
        }
    }

    private void Remember(ToolFault fault)
    {
        lock (_seen)
        {
            var scenarios = string.Join('\n', fault.Scenarios);
            _counts[scenarios] = Math.Min(MostOfAScenario, _counts.GetValueOrDefault(scenarios)) + 1;
            if (_counts[scenarios] <= MostOfAScenario)
            {
                _seen.Add(fault);
            }
        }

        told?.Invoke(fault.Error);
    }
}
