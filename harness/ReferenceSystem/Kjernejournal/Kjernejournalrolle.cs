using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What the system has of kjernejournal for one scenario, and what becomes of it when patient, user or organisation changes.</summary>
internal sealed class Kjernejournalrolle : IDisposable
{
    private readonly EhrSession _session;
    private readonly KjernejournalPolicies _policies;
    private readonly TimeProvider _clock;
    private readonly Tjenestenett _nett;
    private readonly Attestlager _lager;
    private readonly Kjernejournalrekke _rekke;
    private readonly Indikator? _indikator;
    private readonly Portal? _portal;
    private readonly Integrasjonsbryter _bryter;
    private CastPatient? _pasient;
    private CastPatient? _forrige;
    private string? _sisteGrunnlag;

    public Kjernejournalrolle(EhrSession session, TimeProvider clock)
    {
        (_session, _policies, _clock) = (session, session.Policies.Kjernejournal, clock);
        _nett = new Tjenestenett(session.Cast.TillitsankerPem, new Nettvaner(_policies.ChecksCertificate, 0, _policies.Patience), clock);
        _lager = new Attestlager(_policies, clock);
        _rekke = new Kjernejournalrekke(session.IBakgrunnen, clock);
        _bryter = new Integrasjonsbryter(_policies);
        if (session.Lacks(FunksjonCatalog.Kjernejournal))
        {
            return;
        }

        var nett = new Kjernejournalnett(_policies, _nett, session.Logg);
        var tilgang = new Kjernejournaltilgang(session.Arbeidsstasjon, _lager, nett, _policies);
        if (_policies.ShowsIndicator && session.Cast.Endepunkter.TryGetValue(KjernejournalTjenester.Helseindikator, out var indikator))
        {
            _indikator = new Indikator(tilgang, _policies, indikator);
        }

        if (Portaladresser.Av(session.Cast) is { } adresser)
        {
            _portal = new Portal(session, new Oktkall(tilgang, nett, _policies, adresser), _lager, _rekke, clock) { VedFeil = () => _indikator?.Stans() };
        }
    }

    /// <summary>The icon as it is seen now.</summary>
    public Indikatorvisning Ikon => _indikator is not null && _session.OpenPatient is not null && _bryter.ViserIkon(_session.Arbeidsstasjon.Bruker)
        ? _indikator.Visning
        : Indikatorvisning.Skjult;

    /// <summary>The open session of the portal; null when its window is closed.</summary>
    public Portalokt? Okt => _portal?.Okt;

    /// <summary>What the user was told last of the portal.</summary>
    public string? Melding => _portal?.Melding;

    /// <summary>A patient has been opened; what kjernejournal must do goes on in the background.</summary>
    public Task PasientApnet(CastUser bruker, CastPatient pasient)
    {
        if (_pasient?.Nokkel != pasient.Nokkel)
        {
            Forlat(_policies.EndsSessionAtPatientSwitch, _policies.DropsAttestAtPatientSwitch);
            (_forrige, _pasient) = (_pasient, pasient);
        }

        var hentet = HentIndikator(bruker);
        if (_policies.ReopensAtPatientSwitch && _sisteGrunnlag is { } grunnlag && _forrige is not null && KanKalle(bruker))
        {
            _ = _rekke.Kjor(cancellationToken => ApneNaAsync(bruker, grunnlag, cancellationToken));
        }

        return hentet;
    }

    /// <summary>The patient has been closed.</summary>
    public Task PasientLukketAsync()
    {
        var ferdig = Forlat(_policies.EndsSessionAtPatientClose, _policies.DropsAttestAtPatientSwitch);
        (_forrige, _pasient) = (_pasient ?? _forrige, null);
        return ferdig;
    }

    /// <summary>Another user takes over the workstation; the same user goes on.</summary>
    public Task ForBrukerAsync(CastUser bruker) =>
        _session.Arbeidsstasjon.Bruker is { } former && former != bruker.Nokkel
            ? Forlat(_policies.EndsSessionAtUserSwitch && !_policies.SharesSession, _policies.DropsAttestAtUserSwitch)
            : Task.CompletedTask;

    /// <summary>The user logs out.</summary>
    public Task ForUtloggingAsync() => Forlat(_policies.EndsSessionAtLogout, _policies.DropsAttestAtUserSwitch);

    /// <summary>The user has logged in; the icon of the open patient is fetched.</summary>
    public void Innlogget(CastUser bruker) => _ = HentIndikator(bruker);

    /// <summary>The user works for another organisation; what was shown for the former is gone.</summary>
    public async Task EtterVirksomhetsbytteAsync(CastUser bruker)
    {
        await Forlat(_policies.EndsSessionAtOrganisationSwitch, _policies.DropsAttestAtOrganisationSwitch).ConfigureAwait(false);
        _ = HentIndikator(bruker);
    }

    /// <summary>Switches the integration, for all or for one user.</summary>
    public async Task SlaAsync(bool pa, string? forBruker, CastUser bruker)
    {
        if (!pa && (forBruker is null || forBruker == _session.Arbeidsstasjon.Bruker) && _policies.HeedsOffSwitch)
        {
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
    public async Task<Attempt> ApneAsync(CastUser bruker, string? valg, CancellationToken cancellationToken)
    {
        var grunnlag = valg is null ? _policies.BasisWhenNoneChosen(_sisteGrunnlag) : Grunnlagsvalg.Kode(valg);
        if (Hindring(bruker, grunnlag) is { } hindring)
        {
            return Stanset(hindring);
        }

        _sisteGrunnlag = grunnlag;
        Attempt? forsok = null;
        await _rekke.Kjor(async slutt => forsok = await ApneNaAsync(bruker, grunnlag!, slutt).ConfigureAwait(false)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return forsok ?? Stanset("Fagsystemet ble lukket");
    }

    public void Dispose()
    {
        _portal?.Dispose();
        _rekke.Dispose();
        _nett.Dispose();
    }

    private string? Hindring(CastUser bruker, string? grunnlag) => this switch
    {
        { _portal: null } => "Kjernejournal er ikke satt opp i fagsystemet. Gi beskjed til driftsansvarlig.",
        _ when !_bryter.ErPa(bruker.Nokkel) => "Kjernejournal er slått av i fagsystemet, for alle eller for deg.",
        { _pasient: null } => "Ingen pasient er åpen. Åpne pasienten først.",
        { _pasient: { Fnr: null, Dnr: null } } => "Pasienten har verken fødselsnummer eller D-nummer, og kan ikke ha kjernejournal.",
        _ when grunnlag is null => "Velg grunnlag for å åpne kjernejournal: samtykke, akutt eller unntak.",
        _ when _policies.DemandsLogin && _session.Arbeidsstasjon.Tilstand.Bruker != bruker.Nokkel => "Du er ikke logget inn med HelseID. Logg inn med HelseID.",
        _ => null,
    };

    private Attempt Stanset(string tekst)
    {
        _portal?.Fortell(tekst);
        return Attempts.Stopped([Attempts.Told("error", tekst)]);
    }

    private async Task<Attempt> ApneNaAsync(CastUser bruker, string grunnlag, CancellationToken cancellationToken)
    {
        if (_policies.SharesSession && _portal!.Okt is not null)
        {
            return Attempts.Shown(AttemptOutcome.Performed, "information", "Kjernejournal er åpnet.");
        }

        await _portal!.LukkForNyAsync(cancellationToken).ConfigureAwait(false);
        if (_indikator is { HarFeilet: true } && _policies.StopsAfterError)
        {
            // After an error nothing else is called until the indicator has been.
            await _indikator.HentAsync(Attest(Tokenformal.Indikator, bruker, null), _indikator.Begynn(), cancellationToken).ConfigureAwait(false);
        }

        if (_indikator is { HarFeilet: true } && _policies.StopsAfterError)
        {
            return Vist(AttemptOutcome.Unconfirmed, $"{_indikator.Visning.Hjelpetekst}. Vent litt og prøv igjen.");
        }

        if (_indikator?.Visning is { Ikon: "0" or "1" } ikon && !_policies.IsClickable(ikon.Ikon))
        {
            return Stanset($"Kjernejournal kan ikke åpnes for pasienten. {ikon.Hjelpetekst}");
        }

        var attest = Attest(Tokenformal.Portal, bruker, grunnlag);
        var feil = await _portal.ApneAsync(attest, _policies.PatientOfSession(attest.Pasient, _forrige), cancellationToken).ConfigureAwait(false);
        if (feil is null)
        {
            LoggforInnsyn(attest, grunnlag);
            return Attempts.Shown(AttemptOutcome.Performed, "information", "Kjernejournal er åpnet.");
        }

        _indikator?.Stans();
        return Vist(feil.ErAvslag ? AttemptOutcome.Refused : AttemptOutcome.Unconfirmed, _portal.Melding);
    }

    private void LoggforInnsyn(Attest attest, string grunnlag)
    {
        if (_policies.LogsAccess)
        {
            _session.Innsyn.Enqueue(new Innsynslinje(
                attest.Bruker.Nokkel, _clock.GetUtcNow(), attest.Pasient.Nokkel, "kjernejournal", _policies.BasisInAccessLog(Grunnlagsvalg.Ord(grunnlag))));
        }
    }

    private Attempt Vist(AttemptOutcome utfall, string? tekst)
    {
        _portal?.Fortell(tekst);
        return tekst is null
            ? new Attempt { Outcome = utfall, RefusedBy = utfall == AttemptOutcome.Refused ? "tjeneste" : null }
            : Attempts.Shown(utfall, "error", tekst);
    }

    private bool KanKalle(CastUser bruker) =>
        _bryter.ErPa(bruker.Nokkel) && _session.Arbeidsstasjon.Tilstand.Bruker == bruker.Nokkel && _pasient?.Nummer() is not null;

    private Task HentIndikator(CastUser bruker)
    {
        if (_indikator is null || !KanKalle(bruker))
        {
            return Task.CompletedTask;
        }

        var (attest, runde) = (Attest(Tokenformal.Indikator, bruker, null), _indikator.Begynn());
        return _rekke.Kjor(cancellationToken => _indikator.HentAsync(attest, runde, cancellationToken));
    }

    private Attest Attest(Tokenformal formal, CastUser bruker, string? grunnlag) => _lager.Ny(formal.Bruk, new Attest
    {
        BeslutningId = Guid.NewGuid().ToString(),
        Grunnlag = grunnlag,
        Pasient = _policies.PatientOfAttest(_pasient!, _forrige),
        Bruker = bruker,
        Virksomhet = _session.Arbeidsstasjon.Valgt,
        Laget = _clock.GetUtcNow(),
    });

    /// <summary>Leaves patient, user or organisation; the task ends when the portal has answered.</summary>
    private Task Forlat(bool avslutt, bool glem)
    {
        var ferdig = avslutt && _portal is not null ? _portal.LukkAsync(null) : Task.CompletedTask;
        if (glem)
        {
            _lager.Glem();
        }

        _indikator?.Nullstill();
        return ferdig;
    }
}
