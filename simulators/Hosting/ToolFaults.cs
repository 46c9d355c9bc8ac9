using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Records the tool's own faults: never the vendor's, never silent.</summary>
internal sealed class ToolFaults(IJournal journal, Action<Exception>? told)
{
    private readonly List<Exception> _seen = [];

    public IReadOnlyList<Exception> Seen
    {
        get
        {
            lock (_seen)
            {
                return [.. _seen];
            }
        }
    }

    public async Task RecordAsync(Exception fault, string tenant, string system, CancellationToken cancellationToken)
    {
        Remember(fault);
        var details = new Dictionary<string, string> { ["feil"] = fault.GetType().Name, ["tekst"] = JournalText.Of(fault.Message) };
        var text = $"Feil i testverktøyet under behandling av et kall til {system}. Si fra til dem som vedlikeholder testrammeverket.";
        try
        {
            await journal.AppendEventAsync(
                new JournalEvent(JournalKinds.ToolFault, tenant, null, text, details), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unwritten)
        {
            Remember(unwritten);
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
            Remember(unwritten);
        }
    }

    private void Remember(Exception fault)
    {
        lock (_seen)
        {
            _seen.Add(fault);
        }

        told?.Invoke(fault);
    }
}
