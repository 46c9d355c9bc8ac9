namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>The queues of a communication party: <c>{herId}_async</c> and its kin (NHN's client library, <c>QueueUtilities</c>).</summary>
public static class Konavn
{
    /// <summary>Asynchronous messages and receipts.</summary>
    public const string Async = "async";

    /// <summary>Synchronous requests.</summary>
    public const string Sync = "sync";

    /// <summary>Answers to synchronous requests.</summary>
    public const string Syncreply = "syncreply";

    /// <summary>Error messages about what the party sent.</summary>
    public const string Error = "error";

    /// <summary>What was given up: delivered too often, rejected or too old.</summary>
    public const string Dl = "dl";

    /// <summary>The kinds that a party has, in reading order.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Async, Sync, Syncreply, Error, Dl];

    /// <summary>A party's queue of a kind.</summary>
    public static string Av(string herId, string kind) => $"{herId}_{kind}";

    /// <summary>The dead-letter queue that belongs to a queue.</summary>
    public static string DodkoFor(string queue) => $"{queue[..queue.LastIndexOf('_')]}_{Dl}";

    /// <summary>The queue that a link address names: what follows the last slash, in both address forms (<c>/exchange/…/q</c>, <c>/amq/queue/q</c>, <c>namespace/q</c>).</summary>
    public static string FraAdresse(string? address) => address is null ? "" : address[(address.LastIndexOf('/') + 1)..];
}
