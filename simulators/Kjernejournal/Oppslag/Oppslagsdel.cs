using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>A service for look-ups as a part of kjernejournal: looks at token, attest and patient before the service itself answers.</summary>
internal sealed class Oppslagsdel : IKjernejournaldel
{
    private readonly IOppslagstjeneste _tjeneste;
    private readonly Tilgangskontroll _tilgang;

    /// <summary>Makes the part.</summary>
    /// <param name="tjeneste">The service.</param>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="options">How it behaves.</param>
    public Oppslagsdel(IOppslagstjeneste tjeneste, HelseIdOptions helseId, KjernejournalOptions options)
    {
        _tjeneste = tjeneste;
        _tilgang = options.Tilgang(tjeneste.Rot, helseId);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints => _tjeneste.Endpoints;

    /// <inheritdoc/>
    public bool Eier(string path) => path == _tjeneste.Rot || path.StartsWith($"{_tjeneste.Rot}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = _tjeneste.Tolk(call);
        if (kall.Rutefeil is not null || kall.Krav is not { } krav)
        {
            return new Reading { Operation = kall.Operasjon, Unreadable = kall.Rutefeil?.Tekst };
        }

        var vurdering = _tilgang.Les(call, krav);
        return new Reading
        {
            Operation = kall.Operasjon,
            Facts = vurdering.Fakta.With(kall.Fakta()),
            PatientKeys = kall.Pasient.Length > 0 ? [kall.Pasient] : [],
            ClientKeys = vurdering.KlientNokler,
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Reading reading) => MedHendelse(Svar(call, _tilgang.Ta, annen: null), _tjeneste.Tolk(call), call);

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Reading reading, string annenPasient) => Svar(call, _tilgang.Les, annenPasient);

    /// <inheritdoc/>
    public Answer SvarFeil(SimulatedCall call, Kjfeil feil) => MedHendelse(Avslag(Oppslagsfeil.Av(feil)), _tjeneste.Tolk(call), call);

    /// <inheritdoc/>
    public Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => _tjeneste.Avslag(
        new(403, "forbidden", string.Join("; ", errors.Select(e => e.Text))) { Kode = errors[0].Code });

    /// <inheritdoc/>
    public Answer Feil(SimulatedCall call, Reading reading, string text) => _tjeneste.Avslag(new(500, "exception", text));

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        _tilgang.Glem(tenant);
        _tjeneste.Glem(tenant);
    }

    private Answer Svar(SimulatedCall call, Func<SimulatedCall, Tilgangskrav, Tilgangsvurdering> vurder, string? annen)
    {
        var kall = _tjeneste.Tolk(call);
        if (kall.Rutefeil is { } lost)
        {
            return Avslag(lost);
        }

        if (kall.Krav is not { } krav)
        {
            return _tjeneste.Apent(call, kall);
        }

        var vurdering = vurder(call, krav);
        if (!vurdering.ErTillatt)
        {
            return vurdering.Avslag();
        }

        var bruker = Kjbruker.Av(vurdering);
        if ((kall.Feil ?? Attestfeil(kall, bruker) ?? Virksomhetsfeil(call, bruker)) is { } feil)
        {
            return Avslag(feil);
        }

        return _tjeneste.Svar(call, annen is null ? kall : kall with { Pasient = annen }, bruker, logg: annen is null);
    }

    private static Oppslagsfeil? Attestfeil(Oppslagskall kall, Kjbruker bruker) => !kall.FolgerAttest || bruker.GjelderPasient(kall.Pasient)
        ? null
        : new(403, "forbidden", "Attesten i tilgangstokenet gjelder en annen pasient enn kallet (ATT-4). Forventet en attest for pasienten i kallet.");

    private static Oppslagsfeil? Virksomhetsfeil(SimulatedCall call, Kjbruker bruker) =>
        Virksomhetsregister.Hos(call.Tenant).ErDeaktivert(bruker.Orgnr) ? Oppslagsfeil.Av(Kjfeilkatalog.VirksomhetAvvist) : null;

    /// <summary>The event's id of the answer, in the header that the service reads the client's from (antakelse A-414).</summary>
    private static Answer MedHendelse(Answer answer, Oppslagskall kall, SimulatedCall call)
    {
        if (kall.Hendelseshode.Length == 0)
        {
            return answer;
        }

        var id = Kallhoder.Les(call, "", kall.Hendelseshode).Svarhendelse;
        return answer with { Headers = [.. answer.Headers, new(kall.Hendelseshode, id)], Facts = answer.Facts.With(KjernejournalFacts.SvarHendelse, id) };
    }

    private Answer Avslag(Oppslagsfeil feil)
    {
        var answer = _tjeneste.Avslag(feil);
        return answer with
        {
            Facts = answer.Facts.With(Hoder.Fakta((KjernejournalFacts.SvarFeilkode, feil.Kode), (KjernejournalFacts.SvarBrukermelding, feil.Brukermelding))),
        };
    }
}
