using System.Collections.Concurrent;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>The message exchange from one start of the system to the next: nothing of it survives but what lies in the file.</summary>
internal sealed class Meldingsdrift : IDisposable
{
    private readonly CancellationTokenSource _slutt = new();
    private readonly Registernett _nett;
    private readonly Helsenorgenett _helsenorge;
    private readonly ITimer _takt;
    private ConcurrentQueue<Func<Task>> _utsatt = [];
    private DateTimeOffset _sisteTakt;

    public Meldingsdrift(EhrSession sesjon, Keys nokler, string fil, TrustAnchor tillit, TimeProvider clock, TimeSpan takt)
    {
        var cast = sesjon.Cast;
        var egne = cast.Kommunikasjonsparter;
        _nett = new Registernett(
            sesjon.Arbeidsstasjon.Tjenester ?? throw new InvalidOperationException("Meldingsutvekslingen trenger en klient hos HelseID."), cast.TillitsankerPem, sesjon.Arbeidsstasjon.Valgt, sesjon.Policies.Meldinger, clock);
        Miljo = new Meldingsmiljo
        {
            Sesjon = sesjon,
            Klokke = clock,
            Lager = new Meldingslager(fil),
            Buss = new Bussklient(new Busstilgang(cast.Endepunkter["meldingstjener-amqp"], egne[0].Bruker, egne[0].Passord, cast.TillitsankerPem), sesjon.Policies.Meldinger, clock, sesjon.Logg),
            Register = new Registeroppslag(
                _nett, cast.Endepunkter[RegisterTjenester.AdresseregisteretRest], cast.Endepunkter[RegisterTjenester.CppaRest], sesjon.Policies.Meldinger, clock),
        };
        Sending = new Sending(Miljo, nokler);
        Hoder = new Hodebygger(Miljo);
        Kvitteringer = new Kvitteringer(Miljo);
        Kommunikasjonstest = new Kommunikasjonstest(Miljo, Hoder, Sending);
        Svar = new Svarskriver(Miljo, Hoder, Sending);
        Mottak = new Mottak(Miljo, new Aapning(Miljo, nokler, tillit), Kvitteringer, [new Innbyggerdialog(Miljo), Kommunikasjonstest, new Timedialog(Miljo, Hoder)], Sending);
        _helsenorge = new Helsenorgenett(
            sesjon.Arbeidsstasjon.Tjenester, cast.TillitsankerPem, sesjon.Arbeidsstasjon.Valgt, clock);
        Timer = new Timeforer(Miljo, new Timevarsler(Miljo, Hoder, Sending), new Timepublisering(Miljo, _helsenorge));
        Aktivsjekk = new Aktivsjekk(Miljo, _helsenorge);
        Lytt(egne.Select(egen => egen.HerId));
        _takt = clock.CreateTimer(_ => Sla(), null, takt, takt);
        Tilkobling = Miljo.Buss.KobleTilAsync();
    }

    /// <summary>What the parts share.</summary>
    public Meldingsmiljo Miljo { get; }

    /// <summary>Ends when the connection is there for the first time.</summary>
    public Task Tilkobling { get; }

    public Sending Sending { get; }

    public Hodebygger Hoder { get; }

    public Kvitteringer Kvitteringer { get; }

    public Kommunikasjonstest Kommunikasjonstest { get; }

    public Svarskriver Svar { get; }

    public Mottak Mottak { get; }

    public Timeforer Timer { get; }

    public Aktivsjekk Aktivsjekk { get; }

    /// <summary>What is done now and then: what waits is sent, and what has not been confirmed in time is found.</summary>
    public async Task TaktAsync()
    {
        foreach (var utsatt in Interlocked.Exchange(ref _utsatt, []))
        {
            await utsatt().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        while (Mottak.Senere.TryDequeue(out var senere))
        {
            senere();
        }

        Kvitteringer.SeEtterForfalte();
        await Sending.TomAsync(_slutt.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Timer.PubliserVentendeAsync(_slutt.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _slutt.Cancel();
        _takt.Dispose();
        Miljo.Buss.Dispose();
        Miljo.Lager.Dispose();
        _nett.Dispose();
        _helsenorge.Dispose();
        Sending.Dispose();
        _slutt.Dispose();
    }

    // A clock that was moved makes up for every beat that it passed: one of them is enough.
    private void Sla()
    {
        var na = Miljo.Klokke.GetUtcNow();
        if (na > _sisteTakt)
        {
            _sisteTakt = na;
            _ = TaktAsync();
        }
    }

    private void Lytt(IEnumerable<string> herIder)
    {
        Miljo.Buss.Tilkoblet = () => _ = Sending.TomAltAsync(_slutt.Token);
        foreach (var her in herIder)
        {
            Lytt(her, Konavn.Async, AsynkronAsync);
            Lytt(her, Konavn.Sync, brev => Mottak.SynkronAsync(brev, _slutt.Token));
            Lytt(her, Konavn.Error, Mottak.FeilmeldingAsync);
            Miljo.Buss.Lytt(Konavn.Av(her, Konavn.Syncreply), brev => Task.FromResult(Kommunikasjonstest.Besvar(brev)));
        }
    }

    private Task<Leveringssvar> AsynkronAsync(Bussbrev brev)
    {
        if (Miljo.Policies.KeepsBeforeAccept)
        {
            return TaImotAsync(brev);
        }

        _utsatt.Enqueue(() => Mottak.AsynkronAsync(brev, _slutt.Token));
        return Task.FromResult(Leveringssvar.Godtatt);
    }

    private async Task<Leveringssvar> TaImotAsync(Bussbrev brev)
    {
        var svar = await Mottak.AsynkronAsync(brev, _slutt.Token).ConfigureAwait(false);
        if (!Miljo.Policies.RenewsOnlyWhenTold && Miljo.Lager.Alle<Henvendelse>() is [.., { ReseptId: not null, Besvart: false } henvendelse])
        {
            // A seeded mistake: nobody has looked at it.
            await Svar.FornyAsync(new ActionRequest { Bruker = Miljo.Sesjon.Cast.Brukere[0].Nokkel, Pasient = henvendelse.Pasient }, henvendelse.Id, tekst: null, _slutt.Token).ConfigureAwait(false);
        }

        return svar;
    }

    private void Lytt(string her, string slag, Func<Bussbrev, Task<Leveringssvar>> behandle)
    {
        if (Miljo.Policies.Queues.Contains(slag))
        {
            Miljo.Buss.Lytt(Konavn.Av(her, slag), behandle);
        }
    }
}
