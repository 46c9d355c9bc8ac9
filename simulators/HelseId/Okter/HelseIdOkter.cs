using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>The conformance sessions of a host: opened, reset, closed with a result, as NHN's «samsvarstesting» does it.</summary>
/// <remarks>Each is a tenant of its own, so that what one client does is never held against another.</remarks>
public sealed class HelseIdOkter
{
    /// <summary>The most sessions that are open at a time.</summary>
    public const int FlestApne = 50;

    // Who opened one may come back for its result, but not for ever.
    private const int FlestLukkede = 100;

    private readonly SimulatorHost _host;
    private readonly TimeProvider _clock;
    private readonly string? _tillitsanker;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, HelseIdOkt> _okter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskCompletionSource> _lukking = new(StringComparer.Ordinal);

    /// <summary>Makes the list; empty.</summary>
    /// <param name="host">The simulators, HelseID among them.</param>
    /// <param name="clock">The clock of the sessions' tokens; the real one.</param>
    /// <param name="tillitsanker">The certificate authority of the simulators, PEM; null when they speak plain HTTP.</param>
    public HelseIdOkter(SimulatorHost host, TimeProvider clock, string? tillitsanker)
    {
        _host = host;
        _clock = clock;
        _tillitsanker = tillitsanker;
    }

    /// <summary>Ids of the sessions that are open, in order.</summary>
    public IReadOnlyList<string> Apne()
    {
        lock (_lock)
        {
            return [.. _okter.Values.Where(o => o.Resultat is null).Select(o => o.Id).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Opens a session.</summary>
    /// <exception cref="FormatException">The order cannot be carried out; the message says why, in bokmål.</exception>
    public Oktbeskrivelse Apne(Oktbestilling bestilling)
    {
        ArgumentNullException.ThrowIfNull(bestilling);

        var oppsett = Oktoppsett.Av(bestilling);
        lock (_lock)
        {
            if (_okter.Values.Count(o => o.Resultat is null) >= FlestApne)
            {
                throw new FormatException(FormattableString.Invariant($"Forventet høyst {FlestApne} åpne økter, og så mange er åpne. Stopp en av dem."));
            }

            var okt = new HelseIdOkt { Leietaker = NyLeietaker(), Oppsett = oppsett, Apnet = _clock.GetUtcNow() };
            okt.Registrer();
            _okter[okt.Id] = okt;
            _lukking[okt.Id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return Beskriv(okt);
        }
    }

    /// <summary>What a session is, and what it has shown so far; null when there is none of that id.</summary>
    public Oktstatus? Status(string id) => Finn(id) is { } okt
        ? new Oktstatus(okt.Resultat is null, Beskriv(okt), okt.Resultat ?? Dom(okt))
        : null;

    /// <summary>Starts a session again, with nothing seen; null when there is none of that id, or it is closed.</summary>
    public Oktbeskrivelse? Nullstill(string id)
    {
        lock (_lock)
        {
            if (Finn(id) is not { Resultat: null } okt)
            {
                return null;
            }

            var anew = okt with { Nullstilt = _clock.GetUtcNow(), FraUtveksling = _host.Journal.Exchanges(id) is [.., var last] ? last.Number : okt.FraUtveksling };
            _host.Reset(okt.Leietaker);
            anew.Registrer();
            _okter[id] = anew;
            return Beskriv(anew);
        }
    }

    /// <summary>Closes a session and gives its result, the same each time it is asked for; null when there is none of that id.</summary>
    public Oktresultat? Stopp(string id)
    {
        lock (_lock)
        {
            if (Finn(id) is not { } okt)
            {
                return null;
            }

            if (okt.Resultat is { } given)
            {
                return given;
            }

            var result = Dom(okt) with { Til = _clock.GetUtcNow() };
            _host.RemoveTenant(id);
            (_host.Journal as Journal)?.Release(id, scenario: null);
            _okter[id] = okt with { Resultat = result };
            _lukking[id].TrySetResult();
            Glem();
            return result;
        }
    }

    /// <summary>Ends when the session is closed, by whoever closes it.</summary>
    /// <exception cref="KeyNotFoundException">There is no session of that id.</exception>
    public Task Lukket(string id)
    {
        lock (_lock)
        {
            return _lukking[id].Task;
        }
    }

    private HelseIdOkt? Finn(string id)
    {
        lock (_lock)
        {
            return _okter.GetValueOrDefault(id);
        }
    }

    private Oktresultat Dom(HelseIdOkt okt) => Oktdommer.Dom(
        okt, _host.Journal.Exchanges(okt.Id), [.. _host.ToolFaultsIn(okt.Id).Where(f => f.Exchange == 0 || f.Exchange > okt.FraUtveksling)],
        ((_host.Journal as Journal)?.Memory ?? JournalMemory.Everything).Exchanges);

    private Tenant NyLeietaker()
    {
        string id;
        do
        {
            id = Oktnavn.Nytt();
        }
        while (_okter.ContainsKey(id) || _host.FindTenant(id) is not null);

        return _host.AddTenant(id, _clock);
    }

    private Oktbeskrivelse Beskriv(HelseIdOkt okt) => new()
    {
        Okt = okt.Id,
        KlientId = okt.Klient.KlientId,
        Utsteder = okt.Utsteder,
        Metadata = okt.Utsteder + HelseIdPaths.Discovery,
        Endepunkter = okt.Leietaker.Addresses,
        Tillitsanker = _tillitsanker,
        Scopes = okt.Klient.Scopes,
        Tilhorighet = okt.Klient.Tilhorighet,
        RedirectUrier = okt.Klient.RedirectUrier,
        Virksomheter = okt.Oppsett.Virksomheter,
        Personer = okt.Oppsett.Personer,
        Apnet = okt.Apnet,
    };

    private void Glem()
    {
        foreach (var old in _okter.Values.Where(o => o.Resultat is not null).OrderByDescending(o => o.Resultat!.Til).Skip(FlestLukkede).ToList())
        {
            _okter.Remove(old.Id);
            _lukking.Remove(old.Id);
        }
    }
}
