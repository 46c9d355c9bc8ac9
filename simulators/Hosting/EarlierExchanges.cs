using System.Collections;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>The exchanges before a number, looked at where they lie: nothing is copied per call.</summary>
internal sealed class EarlierExchanges : IReadOnlyList<Exchange>
{
    private readonly IReadOnlyList<Exchange> _all;

    public EarlierExchanges(IReadOnlyList<Exchange> all, long number)
    {
        _all = all;
        Count = all.Count;
        while (Count > 0 && all[Count - 1].Number >= number)
        {
            Count--;
        }
    }

    public int Count { get; }

    public Exchange this[int index] => index < Count ? _all[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Exchange> GetEnumerator() => _all.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
