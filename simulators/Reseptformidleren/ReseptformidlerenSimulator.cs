using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Reseptformidleren as a prescriber's system meets it: M1, M4.1, M5, M9.5, M9.7 and Verify over SOAP 1.1.</summary>
public sealed class ReseptformidlerenSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = "reseptformidleren";

    /// <summary>The service key of the prescriber service.</summary>
    public const string Tjeneste = "rf-rekvirent";

    private readonly ReseptformidlerenReader _reader;
    private readonly ReseptformidlerenJudge _judge;
    private readonly ReseptformidlerenAnswerer _answerer;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="options">Identity, trust and what is not publicly known.</param>
    /// <param name="securityClock">The real clock, for certificates.</param>
    public ReseptformidlerenSimulator(ReseptformidlerenOptions options, TimeProvider securityClock)
    {
        ArgumentNullException.ThrowIfNull(options);

        _reader = new ReseptformidlerenReader(options, securityClock);
        _judge = new ReseptformidlerenJudge(EreseptChecks.Med(options.Skjemaer, options.MaksFestAlder));
        _answerer = new ReseptformidlerenAnswerer(options, _judge);
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } =
        [new(Tjeneste, "Reseptformidleren, tjenesten for rekvirenter", "/Rekvirent/RekvirentWebServiceSoapHttpPort")];

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return _reader.Read(call, Hold(call.Tenant));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return _judge.Judge(exchange, earlier);
    }

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
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => _answerer.Reject(call, reading, errors);

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => Svarskriver.Feil("Server", text);

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        tenant.Forget(SystemName);
    }

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
            || Reseptleser.Les(melding, m1, tenant.CaseClock.GetUtcNow(), out fault) is not { } resept)
        {
            throw new ArgumentException($"Forventet en lesbar M1. {fault}", nameof(m1));
        }

        return Hold(tenant).Apply(new ReseptMottatt(resept)).OfType<Avvist>().FirstOrDefault() is { } refused
            ? throw new ArgumentException(refused.Tekst, nameof(m1))
            : resept.ReseptId;
    }

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
        var merke = new Tilbakekallingsmerke(id, tenant.CaseClock.GetUtcNow(), "4", "Annen", null);
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
