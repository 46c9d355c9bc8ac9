using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>Adresseregisteret and the register of agreements (CPPA) as a clinical system meets them.</summary>
public sealed class AdresseregisteretSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = "adresseregisteret";

    private readonly IReadOnlyList<IRegisterdel> _deler;
    private readonly CallJudge _judge;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="checks">The checks that a call is judged by; none when null.</param>
    public AdresseregisteretSimulator(HelseIdOptions helseId, AdresseregisteretOptions options, IReadOnlyList<ICheck>? checks = null)
    {
        ArgumentNullException.ThrowIfNull(helseId);
        ValidOptions.Of(options);

        _deler = Registerdeler.Lag(helseId, options);
        _judge = new CallJudge(checks ?? []);
        Endpoints = [.. _deler.Select(del => del.Endpoint)];
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    /// <summary>Makes a party known to a tenant.</summary>
    public static void Registrer(Tenant tenant, Kommunikasjonspart part) => Partregister.Hos(tenant).Sett(part);

    /// <summary>A tenant's party; null for a HER-id that nobody has.</summary>
    public static Kommunikasjonspart? Finn(Tenant tenant, string herId) => Partregister.Hos(tenant).Finn(herId);

    /// <summary>Changes what a tenant knows of a party.</summary>
    /// <exception cref="ArgumentException">Nobody has the HER-id.</exception>
    public static Kommunikasjonspart Endre(Tenant tenant, string herId, Func<Kommunikasjonspart, Kommunikasjonspart> endring) =>
        Partregister.Hos(tenant).Endre(herId, endring);

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Del(call)?.Les(call) ?? new Reading { Unreadable = UkjentAdresse(call) };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => _judge.Judge(exchange, earlier);

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading) => Del(call)?.Svar(call, bruk: true) ?? Ukjent(call);

    /// <inheritdoc/>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient) => Del(call)?.Svar(call, bruk: false) ?? Ukjent(call);

    /// <inheritdoc/>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);

        return Del(call)?.Feil(400, errors[0].Code, string.Join("; ", errors.Select(e => e.Text))) ?? Ukjent(call);
    }

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => Del(call)?.Feil(500, "InternalError", text) ?? Ukjent(call);

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        Partregister.Glem(tenant);
        foreach (var del in _deler)
        {
            del.Glem(tenant);
        }
    }

    private IRegisterdel? Del(SimulatedCall call) => _deler.FirstOrDefault(del => del.Eier(call.Path));

    private static Answer Ukjent(SimulatedCall call) => Registersvar.Problem(404, "not_found", UkjentAdresse(call));

    private static string UkjentAdresse(SimulatedCall call) =>
        $"Forventet en av adressene i oppsettet for Adresseregisteret, fikk «{JournalText.Of(call.Path)}». Bruk adressen som står i oppsettet.";
}
