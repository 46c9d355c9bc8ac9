using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What the system has of kjernejournal for one scenario, and what becomes of it when patient, user or organisation changes.</summary>
internal sealed class Kjernejournalrolle : IDisposable
{
    private readonly EhrSession _session;
    private readonly KjernejournalPolicies _policies;
    private readonly Tjenestenett _nett;
    private readonly Attestlager _lager;
    private readonly Kjernejournalrekke _rekke;
    private readonly Indikator? _indikator;
    private readonly Portal? _portal;
    private readonly Integrasjonsbryter _bryter;
    private readonly Apenpasient _pasient;
    private readonly Portalapning? _apning;

    public Kjernejournalrolle(EhrSession session, TimeProvider clock)
    {
        (_session, _policies) = (session, session.Policies.Kjernejournal);
        _nett = new Tjenestenett(session.Cast.TillitsankerPem, new Nettvaner(_policies.ChecksCertificate, 0, _policies.Patience), clock);
        _lager = new Attestlager(_policies, clock);
        _pasient = new Apenpasient(_lager, _policies, clock);
        _rekke = new Kjernejournalrekke(session.IBakgrunnen, clock);
        _bryter = new Integrasjonsbryter(_policies);
        if (session.Lacks(FunksjonCatalog.Kjernejournal))
        {
            return;
        }

        var adgang = new Adgang(session, _bryter, _pasient);
        var nett = new Kjernejournalnett(_policies, _nett, session.Logg, session.Portalvindu);
        var tilgang = new Kjernejournaltilgang(session.Arbeidsstasjon, _lager, nett, _policies);
        if (_policies.ShowsIndicator && session.Cast.Endepunkter.TryGetValue(KjernejournalTjenester.Helseindikator, out var indikator))
        {
            _indikator = new Indikator(tilgang, _policies, indikator) { VedStatus = (status, endret, slutt) => Kritisk?.VedIndikator(status, endret, slutt) ?? Task.CompletedTask };
        }

        if (session.Cast.Endepunkter.TryGetValue(KjernejournalTjenester.KritiskInformasjon, out var kritisk) && !session.Lacks(FunksjonCatalog.KjernejournalKritiskInformasjon))
        {
            Kritisk = new Kritiskjournal(session, new Kritisktjeneste(tilgang, _policies, kritisk), _pasient, adgang, _rekke, clock, () => _indikator?.Stans());
        }

        Oppslag = new Oppslagsrolle(session, tilgang, new Innsynsvakt(session, adgang, _pasient, _indikator), _rekke);
        if (Portaladresser.Av(session.Cast) is { } adresser)
        {
            _portal = new Portal(session, new Oktkall(session, tilgang, nett, adresser), _lager, _rekke, clock) { VedFeil = () => _indikator?.Stans() };
            _apning = new Portalapning(session, _portal, _indikator, adgang, _pasient);
        }
    }

    /// <summary>The icon as it is seen now.</summary>
    public Indikatorvisning Ikon => this switch
    {
        _ when _indikator is null || _session.OpenPatient is null => Indikatorvisning.Skjult,
        _ when _bryter.ViserIkon(_session.Arbeidsstasjon.Bruker) => _indikator.Visning,
        _ => _policies.HidesIconWhenOff ? Indikatorvisning.Skjult : Indikatorvisning.Henter,
    };

    /// <summary>Critical information; null when the system does not have it.</summary>
    public Kritiskjournal? Kritisk { get; }

    /// <summary>What is looked up; null when the system lacks kjernejournal.</summary>
    public Oppslagsrolle? Oppslag { get; }

    /// <summary>The open session of the portal; null when its window is closed.</summary>
    public Portalokt? Okt => _portal?.Okt;

    /// <summary>What the user was told last of the portal.</summary>
    public string? Melding => _portal?.Melding;

    /// <summary>A patient has been opened; what kjernejournal must do goes on in the background.</summary>
    public Task PasientApnet(CastUser bruker, CastPatient pasient)
    {
        if (_pasient.Na?.Nokkel != pasient.Nokkel)
        {
            Forlat(_policies.EndsSessionAtPatientSwitch, _policies.DropsAttestAtPatientSwitch);
            Kritisk?.Forlat(_policies.KritiskInformasjon.DropsAtPatientSwitch);
            _pasient.Apne(pasient);
        }

        var hentet = HentIndikator(bruker);
        if (_policies.ReopensAtPatientSwitch && _apning?.SisteGrunnlag is { } grunnlag && KanKalle(bruker))
        {
            _ = _rekke.Kjor(cancellationToken => _apning.ApneNaAsync(bruker, grunnlag, cancellationToken));
        }

        return hentet;
    }

    /// <summary>The patient has been closed.</summary>
    public Task PasientLukketAsync()
    {
        var ferdig = Forlat(_policies.EndsSessionAtPatientClose, _policies.DropsAttestAtPatientSwitch);
        Kritisk?.Forlat(_policies.KritiskInformasjon.DropsAtPatientSwitch);
        _pasient.Lukk();
        return ferdig;
    }

    /// <summary>Another user takes over the workstation; the same user goes on.</summary>
    public Task ForBrukerAsync(CastUser bruker)
    {
        if (_session.Arbeidsstasjon.Bruker is not { } former || former == bruker.Nokkel)
        {
            return Task.CompletedTask;
        }

        Kritisk?.Forlat(_policies.KritiskInformasjon.DropsAtUserSwitch);
        return Forlat(_policies.EndsSessionAtUserSwitch && !_policies.SharesSession, _policies.DropsAttestAtUserSwitch);
    }

    /// <summary>The user logs out.</summary>
    public Task ForUtloggingAsync()
    {
        Kritisk?.Forlat(_policies.KritiskInformasjon.DropsAtUserSwitch);
        return Forlat(_policies.EndsSessionAtLogout, _policies.DropsAttestAtUserSwitch);
    }

    /// <summary>The user has logged in; the icon of the open patient is fetched.</summary>
    public void Innlogget(CastUser bruker) => _ = HentIndikator(bruker);

    /// <summary>The user works for another organisation; what was shown for the former is gone.</summary>
    public async Task EtterVirksomhetsbytteAsync(CastUser bruker)
    {
        Kritisk?.Forlat(_policies.KritiskInformasjon.DropsAtOrganisationSwitch);
        await Forlat(_policies.EndsSessionAtOrganisationSwitch, _policies.DropsAttestAtOrganisationSwitch).ConfigureAwait(false);
        _ = HentIndikator(bruker);
    }

    /// <summary>Switches the integration, for all or for one user.</summary>
    public async Task SlaAsync(bool pa, string? forBruker, CastUser bruker)
    {
        if (!pa && (forBruker is null || forBruker == _session.Arbeidsstasjon.Bruker) && _policies.HeedsOffSwitch)
        {
            Kritisk?.Forlat(slipp: true);
            await Forlat(avslutt: true, glem: true).ConfigureAwait(false);
        }

        _bryter.Sla(pa, forBruker);
        if (pa)
        {
            _ = HentIndikator(_session.Arbeidsstasjon.Bruker is { } now ? _session.User(now) : bruker);
        }
    }

    /// <summary>Closes the window.</summary>
    public Task LukkAsync()
    {
        if (!_policies.EndsSessionAtWindowClose)
        {
            _portal?.LukkVindu(null);
        }

        return _portal?.LukkAsync("Kjernejournal er lukket.") ?? Task.CompletedTask;
    }

    /// <summary>Opens kjernejournal for the open patient on the basis that the user chose.</summary>
    public Task<Attempt> ApneAsync(CastUser bruker, string? valg, CancellationToken cancellationToken) =>
        _apning?.ApneAsync(bruker, valg, _rekke, cancellationToken)
        ?? Task.FromResult(Attempts.Stopped([Attempts.Told("error", "Kjernejournal er ikke satt opp i fagsystemet. Gi beskjed til driftsansvarlig.")]));

    public void Dispose()
    {
        _portal?.Dispose();
        _rekke.Dispose();
        _nett.Dispose();
    }

    private bool KanKalle(CastUser bruker) =>
        _bryter.ErPa(bruker.Nokkel) && _session.Arbeidsstasjon.Tilstand.Bruker == bruker.Nokkel && _pasient.Na?.Nummer() is not null;

    private Task HentIndikator(CastUser bruker)
    {
        if (_indikator is null || !KanKalle(bruker))
        {
            return Task.CompletedTask;
        }

        var (attest, runde) = (_pasient.Attest(Tokenformal.Indikator, bruker, _session.Arbeidsstasjon.Valgt, grunnlag: null), _indikator.Begynn());
        return _rekke.Kjor(cancellationToken => _indikator.HentAsync(attest, runde, cancellationToken));
    }

    /// <summary>Leaves patient, user or organisation; the task ends when the portal has answered.</summary>
    private Task Forlat(bool avslutt, bool glem)
    {
        var ferdig = avslutt && _portal is not null ? _portal.LukkAsync(null) : Task.CompletedTask;
        if (glem)
        {
            _lager.Glem();
        }

        _indikator?.Nullstill();
        Oppslag?.Glem();
        return ferdig;
    }
}
