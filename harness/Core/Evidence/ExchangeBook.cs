using System.Collections.Concurrent;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The exchanges in memory, by tenant.</summary>
internal sealed class ExchangeBook(JournalMemory memory)
{
    private readonly ConcurrentDictionary<string, TenantBook> _tenants = new(StringComparer.Ordinal);

    public TenantBook Of(string tenant) => _tenants.GetOrAdd(tenant, _ => new TenantBook(memory));

    public IReadOnlyList<Exchange> All() => [.. _tenants.Values.SelectMany(b => b.Exchanges).OrderBy(e => e.Number)];
}
