using System.Collections.Immutable;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>A tenant's exchanges in number order, as they are at one moment; the first <paramref name="Bare"/> have no bodies left.</summary>
/// <param name="Exchanges">The exchanges.</param>
/// <param name="BodyBytes">The bytes of all bodies that are kept.</param>
/// <param name="Bare">How many of the oldest have let go of their bodies.</param>
internal sealed record TenantPages(ImmutableList<Exchange> Exchanges, long BodyBytes, int Bare)
{
    private static readonly IComparer<Exchange> ByNumber = Comparer<Exchange>.Create((a, b) => a.Number.CompareTo(b.Number));

    public static TenantPages Empty { get; } = new([], 0, 0);

    public TenantPages With(Exchange exchange, JournalMemory memory)
    {
        var at = Exchanges.BinarySearch(exchange, ByNumber);
        if (at < 0)
        {
            return Inserted(~at, exchange).Within(memory);
        }

        var kept = at < Bare ? exchange.WithoutBodies() : exchange;
        return (this with
        {
            Exchanges = Exchanges.SetItem(at, kept),
            BodyBytes = BodyBytes - Bytes(Exchanges[at]) + Bytes(kept),
        }).Within(memory);
    }

    public Exchange? Find(Exchange exchange) =>
        Exchanges.BinarySearch(exchange, ByNumber) is >= 0 and var at ? Exchanges[at] : null;

    /// <summary>Without the bodies of the exchanges that are done with.</summary>
    public TenantPages Released(Func<Exchange, bool> done)
    {
        var exchanges = Exchanges.ConvertAll(e => done(e) ? e.WithoutBodies() : e);
        return this with { Exchanges = exchanges, BodyBytes = exchanges.Sum(Bytes) };
    }

    private static long Bytes(Exchange exchange) =>
        Bytes(exchange.Request) + (exchange.Response is { } response ? Bytes(response) : 0);

    private static long Bytes(WireMessage message) => (long)message.Body.Length + message.Clear.Length;

    private TenantPages Inserted(int at, Exchange exchange)
    {
        var kept = at < Bare ? exchange.WithoutBodies() : exchange;
        return new TenantPages(Exchanges.Insert(at, kept), BodyBytes + Bytes(kept), at < Bare ? Bare + 1 : Bare);
    }

    private TenantPages Within(JournalMemory memory)
    {
        var (exchanges, bytes, bare) = (Exchanges, BodyBytes, Bare);
        while (exchanges.Count > memory.Exchanges)
        {
            bytes -= Bytes(exchanges[0]);
            exchanges = exchanges.RemoveAt(0);
            bare = Math.Max(0, bare - 1);
        }

        // The newest keeps its bodies however large: it is being judged and answered.
        while (bytes > memory.BodyBytes && bare < exchanges.Count - 1)
        {
            bytes -= Bytes(exchanges[bare]);
            exchanges = exchanges.SetItem(bare, exchanges[bare].WithoutBodies());
            bare++;
        }

        return new TenantPages(exchanges, bytes, bare);
    }
}
