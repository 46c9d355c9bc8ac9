using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>Values by key, each until its time; an immutable value. What has expired is dropped when something is added, and the oldest beyond a limit.</summary>
internal sealed class Tidsvindu<T>
    where T : class
{
    /// <summary>The most that is kept.</summary>
    public const int Flest = 20_000;

    private readonly ImmutableDictionary<string, (T Verdi, DateTimeOffset Utloper)> _verdier;
    private readonly ImmutableQueue<(string Nokkel, DateTimeOffset Utloper)> _rekkefolge;

    private Tidsvindu(
        ImmutableDictionary<string, (T Verdi, DateTimeOffset Utloper)> verdier,
        ImmutableQueue<(string Nokkel, DateTimeOffset Utloper)> rekkefolge,
        int antall)
    {
        _verdier = verdier;
        _rekkefolge = rekkefolge;
        Antall = antall;
    }

    /// <summary>One that holds nothing.</summary>
    public static Tidsvindu<T> Tomt { get; } = new(
        ImmutableDictionary.Create<string, (T Verdi, DateTimeOffset Utloper)>(StringComparer.Ordinal), [], 0);

    /// <summary>How many places are taken, those of values that were taken out before their time too.</summary>
    public int Antall { get; }

    /// <summary>The value, unless it has expired.</summary>
    public T? Finn(string nokkel, DateTimeOffset na) =>
        _verdier.TryGetValue(nokkel, out var kept) && kept.Utloper > na ? kept.Verdi : null;

    /// <summary>With a value until a time; in place of one with the same key.</summary>
    public Tidsvindu<T> Med(string nokkel, T verdi, DateTimeOffset utloper, DateTimeOffset na)
    {
        var verdier = _verdier.ToBuilder();
        var (rekkefolge, antall) = (_rekkefolge, Antall);
        while (antall > 0 && (rekkefolge.Peek().Utloper <= na || antall >= Flest))
        {
            rekkefolge = rekkefolge.Dequeue(out var eldst);
            antall--;
            if (verdier.TryGetValue(eldst.Nokkel, out var kept) && kept.Utloper == eldst.Utloper)
            {
                verdier.Remove(eldst.Nokkel);
            }
        }

        verdier[nokkel] = (verdi, utloper);
        return new Tidsvindu<T>(verdier.ToImmutable(), rekkefolge.Enqueue((nokkel, utloper)), antall + 1);
    }

    /// <summary>Without a value.</summary>
    public Tidsvindu<T> Uten(string nokkel) =>
        _verdier.ContainsKey(nokkel) ? new Tidsvindu<T>(_verdier.Remove(nokkel), _rekkefolge, Antall) : this;
}
