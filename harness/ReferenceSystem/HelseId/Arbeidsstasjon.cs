using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Who uses the workstation, for which organisation, and with which login by HelseID.</summary>
/// <remarks>One thing at a time decides who is logged in and fetches tokens; calls to services run beside each other.</remarks>
internal sealed class Arbeidsstasjon : IDisposable
{
    private readonly ScenarioCast _cast;
    private readonly HelseIdPolicies _policies;
    private readonly Action<string> _logg;
    private readonly TimeProvider _clock;
    private readonly Utfall<HelseIdTjenester> _tjenester;
    private readonly SemaphoreSlim _en = new(1, 1);
    private volatile Innloggingstilstand _tilstand;
    private CastOrganisation _virksomhet;
    private Brukerokt? _okt;
    private string? _bruker;

    public Arbeidsstasjon(ScenarioCast cast, HelseIdPolicies policies, TimeProvider clock, Action<string> logg)
    {
        _cast = cast;
        _policies = policies;
        _logg = logg;
        _clock = clock;
        _virksomhet = cast.Virksomhet;
        _tilstand = new Innloggingstilstand(null, cast.Virksomhet.Orgnr, null);
        _tjenester = HelseIdTjenester.Av(cast, policies, clock);
    }

    /// <summary>What the user sees.</summary>
    public Innloggingstilstand Tilstand => _tilstand;

    /// <summary>Key of the user who uses the workstation; null for nobody.</summary>
    public string? Bruker => _bruker;

    /// <summary>The organisation that is worked for.</summary>
    public Valgtvirksomhet Valgt => Virksomhet();

    /// <summary>How the system is set up at HelseID; null when it is not.</summary>
    public Klientoppsett? Oppsett => _tjenester.Verdi?.Oppsett;

    /// <summary>What the system can do at HelseID; null when it is not set up.</summary>
    public HelseIdTjenester? Tjenester => _tjenester.Verdi;

    /// <summary>True when nothing else can be done since HelseID failed.</summary>
    public bool ErSperret { get; private set; }

    /// <summary>bytt-bruker, and logg-inn: another user's login and tokens are not the new user's.</summary>
    public async Task<Attempt> ByttBrukerAsync(CastUser bruker, CancellationToken cancellationToken)
    {
        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_bruker is { } former && former != bruker.Nokkel)
            {
                _okt = _policies.DropsTokensAtUserSwitch ? null : _okt;
                _tilstand = _tilstand with { Bruker = null, Melding = null };
            }

            _bruker = bruker.Nokkel;
            return Vist("information", $"{bruker.Fornavn} {bruker.Etternavn} bruker nå arbeidsstasjonen.");
        }
        finally
        {
            _en.Release();
        }
    }

    /// <summary>bytt-virksomhet: the next token is for the new one.</summary>
    public async Task<Attempt> ByttVirksomhetAsync(string orgnr, CancellationToken cancellationToken)
    {
        if (_cast.AndreVirksomheter.Prepend(_cast.Virksomhet).FirstOrDefault(v => v.Orgnr == orgnr) is not { } valgt)
        {
            return Attempts.Stopped([Attempts.Told("error", $"Virksomheten {orgnr} er ikke registrert i fagsystemet. Velg en annen.")]);
        }

        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _virksomhet = valgt;
            _tilstand = _tilstand with { Virksomhet = valgt.Orgnr };
            return Vist("information", $"Du arbeider nå for {valgt.Navn}.");
        }
        finally
        {
            _en.Release();
        }
    }

    /// <summary>logg-inn-helseid.</summary>
    public async Task<Attempt> LoggInnAsync(CastUser bruker, CancellationToken cancellationToken)
    {
        await ByttBrukerAsync(bruker, cancellationToken).ConfigureAwait(false);
        if (_tjenester.Verdi is not { } tjenester)
        {
            return Mislyktes(_tjenester.Feil!);
        }

        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // A login that fails leaves nobody logged in.
            _okt = null;
            _tilstand = _tilstand with { Bruker = null };
            var okt = await tjenester.Innlogging.LoggInnAsync(bruker, Virksomhet(), cancellationToken).ConfigureAwait(false);
            if (okt.Verdi is not { } ny)
            {
                return Mislyktes(okt.Feil!);
            }

            _okt = ny;
            _tilstand = _tilstand with { Bruker = bruker.Nokkel };
            return Vist("information", $"{bruker.Fornavn} {bruker.Etternavn} er logget inn med HelseID.");
        }
        finally
        {
            _en.Release();
        }
    }

    /// <summary>logg-ut-helseid: the tokens are dropped whether or not HelseID answers.</summary>
    public async Task<Attempt> LoggUtAsync(CancellationToken cancellationToken)
    {
        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var okt = _okt;
            _okt = _policies.DropsTokensAtLogout ? null : okt;
            _tilstand = _tilstand with { Bruker = null };
            if (okt is null || _tjenester.Verdi is not { } tjenester)
            {
                return Vist("information", "Ingen er logget inn med HelseID.");
            }

            return await tjenester.Utlogging.LoggUtAsync(okt, cancellationToken).ConfigureAwait(false) is { } feil
                ? Vist("warning", $"Du er logget ut av fagsystemet, men ikke av HelseID. {_policies.Tells(feil)} Lukk nettleseren.")
                : Vist("information", "Du er logget ut av fagsystemet og av HelseID.");
        }
        finally
        {
            _en.Release();
        }
    }

    /// <summary>hent-fra-tjeneste, for a user or for the system itself.</summary>
    public async Task<Attempt> HentAsync(CastUser bruker, bool somBruker, CancellationToken cancellationToken)
    {
        if (_tjenester.Verdi is not { } tjenester)
        {
            return Mislyktes(_tjenester.Feil!);
        }

        var service = somBruker ? "provetjeneste-bruker" : "provetjeneste-system";
        if (!_cast.Endepunkter.TryGetValue(service, out var address))
        {
            return Mislyktes(new HelseIdFeil(HelseIdFeilart.Oppsett, "Adressen til prøvetjenesten er ikke satt opp i fagsystemet"));
        }

        var (virksomhet, foran) = (_virksomhet, (_bruker, _tilstand.Bruker));
        var svar = await tjenester.Tjeneste.HentAsync(
            address,
            (ikke, token) => somBruker && !_policies.SystemTokenForUsers ? SomBrukerAsync(tjenester, bruker, ikke, token) : SomSystemAsync(tjenester, bruker, ikke, token),
            cancellationToken).ConfigureAwait(false);
        if (svar.Feil is { } feil)
        {
            return Mislyktes(feil);
        }

        // Who asked may have gone, or gone on to another organisation, while the answer was on its way.
        _logg(somBruker ? "HelseID: bruker besvart" : "HelseID: system besvart");
        return (_virksomhet, (_bruker, _tilstand.Bruker)) == (virksomhet, foran)
            ? Vist("information", $"Opplysningene er hentet fra prøvetjenesten for {virksomhet.Navn}.")
            : Mislyktes(new HelseIdFeil(HelseIdFeilart.Forlatt, "Bruker eller virksomhet ble byttet før svaret kom"));
    }

    /// <summary>A token for a service behind HelseID; the newest refresh token is kept here and nowhere else.</summary>
    /// <param name="bruker">Key of the user that it is for.</param>
    /// <param name="bestilling">The service, and the attest for it.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    public async Task<Utfall<Tilgang>> BestillAsync(string bruker, Tokenbestilling bestilling, CancellationToken cancellationToken)
    {
        if (_tjenester.Verdi is not { } tjenester)
        {
            return _tjenester.Feil!;
        }

        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_okt is not { } okt || (okt.Bruker != bruker && _policies.DropsTokensAtUserSwitch))
            {
                return new HelseIdFeil(HelseIdFeilart.IkkeInnlogget, "Du er ikke logget inn med HelseID");
            }

            var gitt = await tjenester.Bruker.BestillAsync(okt, Virksomhet(), bestilling, cancellationToken).ConfigureAwait(false);
            if (gitt.Verdi is not { } tilgang)
            {
                return Slutt(gitt.Feil!);
            }

            _okt = tjenester.Bruker.Fornyet(okt, tilgang);
            return Loggfort(gitt);
        }
        finally
        {
            _en.Release();
        }
    }

    public void Dispose()
    {
        _tjenester.Verdi?.Dispose();
        _en.Dispose();
    }

    private async Task<Utfall<Tilgang>> SomSystemAsync(HelseIdTjenester tjenester, CastUser bruker, Tilgang? ikke, CancellationToken cancellationToken)
    {
        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var eier = _policies.SystemTokenPerUser ? bruker.Nokkel : "";
            return Loggfort(await tjenester.System.HentAsync(Virksomhet(), eier, ikke, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            _en.Release();
        }
    }

    private async Task<Utfall<Tilgang>> SomBrukerAsync(HelseIdTjenester tjenester, CastUser bruker, Tilgang? ikke, CancellationToken cancellationToken)
    {
        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_okt is not { } okt || (okt.Bruker != bruker.Nokkel && _policies.DropsTokensAtUserSwitch))
            {
                return new HelseIdFeil(HelseIdFeilart.IkkeInnlogget, "Du er ikke logget inn med HelseID");
            }

            var fornyet = _policies.LogsInAgainAtExpiry && _clock.GetUtcNow() >= okt.Tilgang.Utloper
                ? await tjenester.Innlogging.LoggInnAsync(bruker, Virksomhet(), cancellationToken).ConfigureAwait(false)
                : await tjenester.Bruker.HentAsync(okt, Virksomhet(), ikke, cancellationToken).ConfigureAwait(false);
            if (fornyet.Verdi is { } ny)
            {
                _okt = ny;
                return Loggfort(ny.Tilgang);
            }

            return Slutt(fornyet.Feil!);
        }
        finally
        {
            _en.Release();
        }
    }

    /// <summary>What HelseID says is over is over: no renewal is tried again.</summary>
    private HelseIdFeil Slutt(HelseIdFeil feil)
    {
        if (feil is { Kode: "invalid_grant" } or { Art: HelseIdFeilart.IkkeInnlogget })
        {
            _okt = null;
            _tilstand = _tilstand with { Bruker = null };
        }

        return feil;
    }

    private Utfall<Tilgang> Loggfort(Utfall<Tilgang> tilgang)
    {
        if (_policies.LogsTokens && tilgang.Verdi is { } given)
        {
            _logg($"Token: {given.Token}");
        }

        return tilgang;
    }

    private Valgtvirksomhet Virksomhet() => new(_virksomhet.Orgnr, _policies.SubUnit(_cast.Virksomhet, _virksomhet));

    private Attempt Vist(string kind, string text)
    {
        _tilstand = _tilstand with { Melding = text };
        return Attempts.Shown(AttemptOutcome.Performed, kind, text);
    }

    private Attempt Mislyktes(HelseIdFeil feil)
    {
        ErSperret = _policies.StopsAllWithoutHelseId;
        _logg($"HelseID: {feil.Art} {feil.Kode}".TrimEnd());
        if (_policies.ShowsAsDone(feil))
        {
            return Vist("information", "Opplysningene er hentet fra prøvetjenesten.");
        }

        var text = _policies.Tells(feil);
        _tilstand = _tilstand with { Melding = text };
        return new Attempt
        {
            Outcome = feil.ErEgen || feil.ErAvslag ? AttemptOutcome.Refused : AttemptOutcome.Unconfirmed,
            RefusedBy = feil.ErEgen ? "fagsystem" : feil.ErAvslag ? "tjeneste" : null,
            Shown = text is null ? [] : [Attempts.Told("error", text)],
        };
    }
}
