using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Simulators.Kjernejournal.Forvrengning;
using AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>Kjernejournal as a clinical system meets it: several services that share what is known of citizens.</summary>
public sealed class KjernejournalSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = "kjernejournal";

    private readonly IReadOnlyList<IKjernejournaldel> _deler;
    private readonly CallJudge _judge;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="checks">The checks that a call is judged by; none when null.</param>
    public KjernejournalSimulator(HelseIdOptions helseId, KjernejournalOptions options, IReadOnlyList<ICheck>? checks = null)
    {
        ArgumentNullException.ThrowIfNull(helseId);
        ValidOptions.Of(options);

        _deler = Kjernejournaldeler.Lag(helseId, options);
        _judge = new CallJudge(checks ?? []);
        Endpoints = [.. _deler.SelectMany(del => del.Endpoints)];
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    /// <summary>Makes a citizen known to a tenant; nobody else has a kjernejournal.</summary>
    public static void Registrer(Tenant tenant, Borger borger) => Borgerregister.Hos(tenant).Registrer(borger);

    /// <summary>Changes what a tenant knows of a citizen.</summary>
    public static Borger Endre(Tenant tenant, string fnr, Func<Borger, Borger> endring) => Borgerregister.Hos(tenant).Endre(fnr, endring);

    /// <summary>Takes access from an organisation (KJF-000227), or gives it back.</summary>
    public static void Deaktiver(Tenant tenant, string orgnr, bool deaktivert = true) => Virksomhetsregister.Hos(tenant).Sett(orgnr, deaktivert);

    /// <summary>Registers critical information of a citizen's, as another system would; gives its id.</summary>
    public static string RegistrerKritiskInformasjon(Tenant tenant, string fnr, KritiskInformasjon.KritiskOpplysning opplysning) => KritiskInformasjon.KritiskInformasjonsregister.Registrer(tenant, fnr, opplysning);

    /// <summary>Gives a tenant's patient a lab report.</summary>
    public static void RegistrerProvesvar(Tenant tenant, string fnr, Provesvarrapport rapport) => Provesvarregister.Hos(tenant).Registrer(fnr, rapport);

    /// <summary>Gives a tenant's patient a document, which may be withheld.</summary>
    public static void RegistrerDokument(Tenant tenant, string fnr, Journaldokument dokument) => Dokumentregister.Hos(tenant).Registrer(fnr, dokument);

    /// <summary>Who has looked at whom, the oldest first.</summary>
    public static IReadOnlyList<Innsyn> Logg(Tenant tenant) => Borgerregister.Hos(tenant).Logg;

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Del(call)?.Les(call) ?? new Reading
        {
            Unreadable = $"Forventet en av adressene i oppsettet for kjernejournal, fikk «{JournalText.Of(call.Path)}». Bruk adressen som står i oppsettet.",
        };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => _judge.Judge(exchange, earlier);

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading) => Del(call)?.Svar(call, reading) ?? Ukjent(call);

    /// <summary>Answers as <see cref="Answer"/>, but refuses or changes what the distortion says.</summary>
    public Answer AnswerDistorted(SimulatedCall call, Reading reading, Kjforvrengning forvrengning)
    {
        ArgumentNullException.ThrowIfNull(forvrengning);

        return Del(call) is { } del && forvrengning.Feil is { } error
            ? del.SvarFeil(call, error)
            : forvrengning.Endre(Answer(call, reading));
    }

    /// <inheritdoc/>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient) =>
        Del(call)?.SvarForAnnen(call, reading, otherPatient) ?? Ukjent(call);

    /// <inheritdoc/>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) =>
        Del(call)?.Avvis(call, reading, errors) ?? Ukjent(call);

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => Del(call)?.Feil(call, reading, text) ?? Ukjent(call);

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        Borgerregister.Glem(tenant);
        Virksomhetsregister.Glem(tenant);
        foreach (var del in _deler)
        {
            del.Glem(tenant);
        }
    }

    private IKjernejournaldel? Del(SimulatedCall call) => _deler.FirstOrDefault(del => del.Eier(call.Path));

    private static Answer Ukjent(SimulatedCall call) => Kjsvar.Feil(Kjfeilkatalog.UkjentAdresse(call.Path), Kallhoder.Les(call, "").Svarhendelse);
}
