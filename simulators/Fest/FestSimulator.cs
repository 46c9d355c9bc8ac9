using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Signing;
using static AcceptanceHarness.Simulators.Fest.FestEffect;
using static AcceptanceHarness.Simulators.Fest.FestEvent;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>The service that hands out FEST (M30) over SOAP 1.2, with a small register of made-up products.</summary>
public sealed class FestSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = "fest";

    /// <summary>The service key.</summary>
    public const string Tjeneste = "fest";

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(Tjeneste, "FEST, legemiddelregisteret", FestReader.Sti)];

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        var kall = FestReader.Les(call);
        return new Reading
        {
            Operation = kall.Avvik is null ? FestContract.GetM30 : null,
            Unreadable = kall.Avvik?.Text,
            Facts = FestReader.Fakta(kall),
            MessageKeys = kall.MeldingId is { Length: > 0 } id ? [id] : [],
        };
    }

    /// <summary>Nothing is judged on the call itself: what a system does with FEST shows in its prescriptions.</summary>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => [];

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(call);

        var now = call.Tenant.CaseClock.GetUtcNow();
        var answer = Svar(call, now);
        if (answer.Status == 200)
        {
            Hold(call.Tenant).Apply(new Hentet(now));
        }

        return answer;
    }

    /// <inheritdoc/>
    public Answer? AnswerAsOf(SimulatedCall call, Reading reading, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Svar(call, time);
    }

    /// <summary>The register is about no patient: the answer is the right one.</summary>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Svar(call, call.Tenant.CaseClock.GetUtcNow());
    }

    /// <inheritdoc/>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        ArgumentNullException.ThrowIfNull(reading);

        return FestAnswerer.Feil(
            400, new Soap12Fault(Soap12FaultCode.Sender, string.Join("; ", errors.Select(e => $"{e.Code}: {e.Text}"))), MeldingId(reading));
    }

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text)
    {
        ArgumentNullException.ThrowIfNull(reading);

        return FestAnswerer.Feil(500, new Soap12Fault(Soap12FaultCode.Receiver, text), MeldingId(reading));
    }

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        tenant.Forget(SystemName);
    }

    /// <summary>How FEST differs from the built-in data for a tenant now.</summary>
    public static FestState Tilstand(Tenant tenant) => Hold(tenant).Na;

    /// <summary>FEST as it stands for a tenant now.</summary>
    public static FestKatalog Katalog(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        return FestRegister.Katalog(Tilstand(tenant), tenant.CaseClock.GetUtcNow());
    }

    /// <summary>Publishes a version in which a package is out from a time on.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="varenr">The package's item number.</param>
    /// <param name="fra">From when, by the tenant's case clock.</param>
    /// <exception cref="ArgumentException">There is no such active package.</exception>
    public static void LaUtga(Tenant tenant, string varenr, DateTimeOffset fra)
    {
        if (Katalog(tenant).Vare(varenr) is not { ErAktiv: true })
        {
            throw new ArgumentException($"Forventet varenummeret til en aktiv pakning i FEST, fikk «{varenr}». Velg et fra simulators/Fest/Data/fest.json.", nameof(varenr));
        }

        if (Hold(tenant).Apply(new VareUtgar(varenr, fra)).OfType<Avvist>().FirstOrDefault() is { } refused)
        {
            throw new ArgumentException(refused.Tekst, nameof(varenr));
        }
    }

    private static Answer Svar(SimulatedCall call, DateTimeOffset tid)
    {
        var kall = FestReader.Les(call);
        return kall.Avvik is { } fault
            ? FestAnswerer.Feil(kall.Status, fault, kall.MeldingId)
            : FestAnswerer.Register(kall, Tilstand(call.Tenant), tid);
    }

    private static string? MeldingId(Reading reading) => reading.MessageKeys is [var id, ..] ? id : null;

    private static FestTilstand Hold(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        return tenant.State(SystemName, () => new FestTilstand());
    }
}
