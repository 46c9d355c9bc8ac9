using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Reseptformidleren as a prescriber's system meets it: M1, M4.1, M5, M9.5, M9.7, M9.11, M9.21, M24.1, M25.1, M27.1 and Verify over SOAP 1.1.</summary>
public sealed class ReseptformidlerenSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = "reseptformidleren";

    /// <summary>The service key of the prescriber service.</summary>
    public const string Tjeneste = "rf-rekvirent";

    private readonly ReseptformidlerenReader _reader;
    private readonly CallJudge _judge;
    private readonly ReseptformidlerenAnswerer _answerer;
    private readonly SlettetReseptSkriver _slettet;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="options">Identity, trust and what is not publicly known.</param>
    /// <param name="securityClock">The real clock, for certificates.</param>
    public ReseptformidlerenSimulator(ReseptformidlerenOptions options, TimeProvider securityClock)
    {
        ValidOptions.Of(options);

        _reader = new ReseptformidlerenReader(options, securityClock);
        var checks = EreseptChecks.Med(options.Skjemaer, options.MaksFestAlder);
        _judge = new CallJudge(checks);
        _answerer = new ReseptformidlerenAnswerer(options, new ReseptformidlerenJudge(checks));
        _slettet = new SlettetReseptSkriver(options);
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } =
        [new(Tjeneste, "Reseptformidleren, tjenesten for rekvirenter", Kallkrav.Sti)];

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return _reader.Read(call, Hold(call.Tenant));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => _judge.Judge(exchange, earlier);

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(call);

        return _answerer.Answer(call, reading, Hold(call.Tenant));
    }

    /// <inheritdoc/>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient)
    {
        ArgumentNullException.ThrowIfNull(call);

        return _answerer.AnswerForOther(call, reading, Hold(call.Tenant), otherPatient);
    }

    /// <inheritdoc/>
    public Answer? AnswerBeforeLastChange(SimulatedCall call, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(call);

        return _answerer.AnswerBeforeLastChange(call, reading, Hold(call.Tenant));
    }

    /// <inheritdoc/>
    public Answer? AnswerInOtherVersion(SimulatedCall call, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(call);

        return _answerer.AnswerInOtherVersion(call, reading, Hold(call.Tenant));
    }

    /// <inheritdoc/>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => _answerer.Reject(call, reading, errors);

    /// <inheritdoc/>
    public Answer? RejectInFault(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => _answerer.RejectInFault(call, reading, errors);

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => Svarskriver.Feil("Server", text);

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        tenant.Forget(SystemName);
    }

    /// <summary>What is ready for the message bus, oldest first, by the HER-id it is for; kept when it has been read.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<UtgaendeMelding>> Utboks(Tenant tenant) => Hold(tenant).Na.Varsler
        .Select(_slettet.Skriv)
        .GroupBy(message => message.HerId, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, IReadOnlyList<UtgaendeMelding> (same) => [.. same], StringComparer.Ordinal);

    /// <summary>What Reseptformidleren holds for a tenant now.</summary>
    public static ReseptformidlerenState Tilstand(Tenant tenant) => Hold(tenant).Na;

    /// <summary>The pharmacy's side: takes prescriptions down, dispenses, gives them back.</summary>
    public static Utlevering Utlevering(Tenant tenant) => new(Hold(tenant), tenant);

    /// <summary>Puts a prescription in as if another prescriber had sent it; gives its resept-id.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="m1">The signed M1, handed out unchanged later.</param>
    /// <exception cref="ArgumentException">It is no M1, or its id is used for another one.</exception>
    public static string LeggInn(Tenant tenant, ReadOnlyMemory<byte> m1)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        if (EreseptMelding.Les(m1, out var fault) is not { ErResept: true } melding
            || Reseptleser.Les(melding, m1, NorskTid.Na(tenant.CaseClock), out fault) is not { } resept)
        {
            throw new ArgumentException($"Forventet en lesbar M1. {fault}", nameof(m1));
        }

        return Hold(tenant).Apply(new ReseptMottatt(resept)).OfType<Avvist>().FirstOrDefault() is { } refused
            ? throw new ArgumentException(refused.Tekst, nameof(m1))
            : resept.ReseptId;
    }

    /// <summary>Puts a list of medicines in as if another doctor had sent it; gives its MsgId.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="m251">The signed M25.1, handed out unchanged later; it need not build on the present list.</param>
    /// <exception cref="ArgumentException">It is no M25.1 of a patient with a person number, or its id is used for another one.</exception>
    public static string LeggInnListe(Tenant tenant, ReadOnlyMemory<byte> m251)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        if (EreseptMelding.Les(m251, out var fault) is not { MeldingId.Length: > 0 } melding || !melding.Finnes("//m251:LegemidlerIBruk"))
        {
            throw new ArgumentException($"Forventet en lesbar M25.1. {fault}", nameof(m251));
        }

        var liste = Listeleser.Liste(melding, m251, tenant.CaseClock.GetUtcNow());
        return Hold(tenant).Apply(new ListeMottatt(liste, null, null, KrevNyeste: false)).OfType<Avvist>().FirstOrDefault() is { } refused
            ? throw new ArgumentException(refused.Tekst, nameof(m251))
            : liste.MeldingId;
    }

    /// <summary>Puts a new version of the patient's present list in, with other reactions to medicines; gives its MsgId.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="fnr">The patient.</param>
    /// <param name="allergier">The reactions; they take the place of those on the list.</param>
    /// <param name="signer">Signs the new list as the doctor who sent the present one.</param>
    /// <exception cref="InvalidOperationException">The patient has no list.</exception>
    public static string LeggInnAllergier(Tenant tenant, string fnr, IReadOnlyList<Allergi> allergier, Func<byte[], byte[]> signer)
    {
        ArgumentNullException.ThrowIfNull(signer);

        var present = Hold(tenant).Na.Liste(fnr)
            ?? throw new InvalidOperationException("Pasienten har ingen legemiddelliste. Legg inn en M25.1 med LeggInnListe først.");
        return LeggInnListe(tenant, signer(Listefornyer.MedAllergier(present, allergier, tenant.CaseClock.GetUtcNow())));
    }

    /// <summary>The patient's present list of medicines; null when there is none.</summary>
    public static LagretListe? Liste(Tenant tenant, string fnr) => Hold(tenant).Na.Liste(fnr);

    /// <summary>The patient reserves against being looked up, or takes it back.</summary>
    public static void Reserver(Tenant tenant, string fnr, bool reservert) => Hold(tenant).Apply(new ReservasjonEndret(fnr, reservert));

    /// <summary>Another prescriber calls the prescription back.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="reseptId">The prescription.</param>
    /// <param name="fnr">The patient.</param>
    /// <exception cref="InvalidOperationException">The prescription is not there, or its status does not allow it.</exception>
    public static void TilbakekallSomAnnen(Tenant tenant, string reseptId, string fnr)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        var id = Guid.NewGuid().ToString();
        var merke = new Tilbakekallingsmerke(id, NorskTid.Na(tenant.CaseClock), "4", "Annen", null);
        var effects = Hold(tenant).Apply(new TilbakekallingMottatt(merke, reseptId, null, fnr, new Rekvirent(null, null, null, null), id));
        if (effects.OfType<Avvist>().FirstOrDefault() is { } refused)
        {
            throw new InvalidOperationException(refused.Tekst);
        }
    }

    /// <summary>The patient gets a new person number.</summary>
    public static void EndreFnr(Tenant tenant, string tidligere, string nytt) => Hold(tenant).Apply(new FnrEndret(tidligere, nytt));

    /// <summary>Tells the address register which organisation a HER-id belongs to.</summary>
    public static void RegistrerVirksomhet(Tenant tenant, string herId, string orgnr) => Hold(tenant).Adresseregister[herId] = orgnr;

    /// <summary>Tells the register of health personnel what a health worker may prescribe.</summary>
    public static void RegistrerHelsepersonell(Tenant tenant, string hpr, Rekvireringsrett rett) => Hold(tenant).Helsepersonell[hpr] = rett;

    private static ReseptformidlerenTilstand Hold(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        return tenant.State(SystemName, () => new ReseptformidlerenTilstand());
    }
}
