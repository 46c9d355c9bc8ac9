using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>Values by key, each until its time; an immutable value. What has expired is dropped when something is added, and the oldest beyond a number and a weight.</summary>
internal sealed class Tidsvindu<T>
    where T : class
{
    /// <summary>The most that is kept.</summary>
    public const int Flest = 20_000;

    /// <summary>The most that all values weigh together, in characters: more than three thousand logins with an attest.</summary>
    public const int Tyngst = 8_000_000;

    private readonly ImmutableDictionary<string, (T Verdi, DateTimeOffset Utloper, int Vekt)> _verdier;
    private readonly ImmutableQueue<(string Nokkel, DateTimeOffset Utloper)> _rekkefolge;

    private Tidsvindu(
        ImmutableDictionary<string, (T Verdi, DateTimeOffset Utloper, int Vekt)> verdier,
        ImmutableQueue<(string Nokkel, DateTimeOffset Utloper)> rekkefolge,
        int antall,
        long vekt)
    {
        _verdier = verdier;
        _rekkefolge = rekkefolge;
        Antall = antall;
        Vekt = vekt;
    }

    /// <summary>One that holds nothing.</summary>
    public static Tidsvindu<T> Tomt { get; } = new(
        ImmutableDictionary.Create<string, (T Verdi, DateTimeOffset Utloper, int Vekt)>(StringComparer.Ordinal), [], 0, 0);

    /// <summary>How many places are taken, those of values that were taken out before their time too.</summary>
    public int Antall { get; }

    /// <summary>What the values weigh together.</summary>
    public long Vekt { get; }

    /// <summary>The value, unless it has expired.</summary>
    public T? Finn(string nokkel, DateTimeOffset na) =>
        _verdier.TryGetValue(nokkel, out var kept) && kept.Utloper > na ? kept.Verdi : null;

    /// <summary>With a value until a time; in place of one with the same key.</summary>
    /// <param name="nokkel">The key.</param>
    /// <param name="verdi">The value.</param>
    /// <param name="utloper">Until when.</param>
    /// <param name="na">The time now.</param>
    /// <param name="vekt">How many characters of a stranger's it holds.</param>
    public Tidsvindu<T> Med(string nokkel, T verdi, DateTimeOffset utloper, DateTimeOffset na, int vekt = 0)
    {
        var verdier = _verdier.ToBuilder();
        var (rekkefolge, antall) = (_rekkefolge, Antall);
        var samlet = Vekt + vekt - _verdier.GetValueOrDefault(nokkel).Vekt;
        while (antall > 0 && (rekkefolge.Peek().Utloper <= na || antall >= Flest || samlet > Tyngst))
        {
            rekkefolge = rekkefolge.Dequeue(out var eldst);
            antall--;
            if (verdier.TryGetValue(eldst.Nokkel, out var kept) && kept.Utloper == eldst.Utloper)
            {
                verdier.Remove(eldst.Nokkel);
                samlet -= eldst.Nokkel == nokkel ? 0 : kept.Vekt;
            }
        }

        verdier[nokkel] = (verdi, utloper, vekt);
        return new Tidsvindu<T>(verdier.ToImmutable(), rekkefolge.Enqueue((nokkel, utloper)), antall + 1, samlet);
    }

    /// <summary>Without a value.</summary>
    public Tidsvindu<T> Uten(string nokkel) =>
        _verdier.TryGetValue(nokkel, out var kept) ? new Tidsvindu<T>(_verdier.Remove(nokkel), _rekkefolge, Antall, Vekt - kept.Vekt) : this;
}
