using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Provetjeneste;

/// <summary>A small service behind HelseID that stands for any national one: it says whom a token is about.</summary>
public sealed class ProvetjenesteSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = "provetjeneste";

    /// <summary>The service key of the operation for systems.</summary>
    public const string SystemTjeneste = "provetjeneste-system";

    /// <summary>The service key of the operation for users.</summary>
    public const string BrukerTjeneste = "provetjeneste-bruker";

    private readonly Tilgangskontroll _tilgang;
    private readonly CallJudge _judge;
    private readonly bool _kreverNonce;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="checks">The checks that a call is judged by; none when null.</param>
    public ProvetjenesteSimulator(HelseIdOptions helseId, ProvetjenesteOptions options, IReadOnlyList<ICheck>? checks = null)
    {
        ArgumentNullException.ThrowIfNull(helseId);
        ValidOptions.Of(options);

        _tilgang = new Tilgangskontroll(SystemName, helseId, new TilgangOptions { BevisVarighet = options.BevisVarighet });
        _kreverNonce = options.KreverNonce;
        _judge = new CallJudge(checks ?? []);
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } =
    [
        new(SystemTjeneste, "Prøvetjenesten bak HelseID, for systemer", ProvetjenesteReader.SystemSti),
        new(BrukerTjeneste, "Prøvetjenesten bak HelseID, for innloggede brukere", ProvetjenesteReader.BrukerSti),
    ];

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        var kall = Les(call);
        if (kall.Krav is not { } krav)
        {
            return new Reading { Operation = kall.Operasjon, Unreadable = kall.Avvik };
        }

        var vurdering = _tilgang.Les(call, krav);
        return new Reading { Operation = kall.Operasjon, Facts = vurdering.Fakta, ClientKeys = vurdering.KlientNokler };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => _judge.Judge(exchange, earlier);

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading) => Svar(call, _tilgang.Ta, person: null);

    /// <inheritdoc/>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient) => Svar(call, _tilgang.Les, otherPatient);

    /// <inheritdoc/>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);

        return ProvetjenesteAnswerer.Feil(400, errors[0].Code, string.Join("; ", errors.Select(e => e.Text)));
    }

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => ProvetjenesteAnswerer.Feil(500, "server_error", text);

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        _tilgang.Glem(tenant);
    }

    private Answer Svar(SimulatedCall call, Func<SimulatedCall, Tilgangskrav, Tilgangsvurdering> vurder, string? person)
    {
        ArgumentNullException.ThrowIfNull(call);

        var kall = Les(call);
        if (kall.Krav is not { } krav)
        {
            return ProvetjenesteAnswerer.Feil(kall.Status, kall.Status == 404 ? "not_found" : "invalid_request", kall.Avvik ?? "");
        }

        var vurdering = vurder(call, krav);
        return vurdering.ErTillatt
            ? ProvetjenesteAnswerer.Opplysninger(vurdering.Krav, krav.KreverBruker ? person : null)
            : vurdering.Avslag();
    }

    private Provetjenestekall Les(SimulatedCall call)
    {
        var kall = ProvetjenesteReader.Les(call);
        return kall with { Krav = kall.Krav is { } krav ? krav with { KreverNonce = _kreverNonce } : null };
    }
}
