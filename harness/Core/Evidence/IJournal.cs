namespace AcceptanceHarness.Core.Evidence;

/// <summary>The evidence of a run: append-only, ordered, hash-chained; audit, not log.</summary>
/// <remarks>A failure to write is a fault of the tool and stops the run: the journal takes nothing more, and the run ends without a record.</remarks>
public interface IJournal
{
    /// <summary>Writes a request before anything is answered, and wakes those who wait.</summary>
    /// <remarks>One without a number (0) gets the run's next as it enters: then every exchange with a lower one can be seen by whoever judges it.</remarks>
    /// <returns>The exchange as it was written, masked and screened.</returns>
    Task<Exchange> AppendRequestAsync(Exchange exchange, CancellationToken cancellationToken);

    /// <summary>Writes how an exchange ended (answer, faults, findings, facts), and wakes those who wait.</summary>
    Task<Exchange> AppendResponseAsync(Exchange exchange, CancellationToken cancellationToken);

    /// <summary>Writes an event that is no exchange: a refused handshake, a request that is no call, a control call.</summary>
    Task AppendEventAsync(JournalEvent journalEvent, CancellationToken cancellationToken);

    /// <summary>The exchanges so far in one tenant, in order; answered or still open.</summary>
    IReadOnlyList<Exchange> Exchanges(string tenant);

    /// <summary>Waits until the condition holds over the tenant's exchanges, or the deadline passes.</summary>
    /// <param name="tenant">The tenant to look at.</param>
    /// <param name="condition">Gives what it was looking for, or null while it is not there yet.</param>
    /// <param name="deadline">How long to wait, by <paramref name="clock"/>.</param>
    /// <param name="clock">The clock that the deadline is measured with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What the condition gave, or null when the deadline passed.</returns>
    Task<T?> WaitForAsync<T>(
        string tenant,
        Func<IReadOnlyList<Exchange>, T?> condition,
        TimeSpan deadline,
        TimeProvider clock,
        CancellationToken cancellationToken)
        where T : class;
}
