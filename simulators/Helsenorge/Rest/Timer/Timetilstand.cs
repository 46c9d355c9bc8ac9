using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>Holds a tenant's appointments.</summary>
internal sealed class Timetilstand
{
    private const string Navn = "helsenorge:timer";

    private readonly MovingState<TimeState, Timehendelse, Timevirkning> _state = new(TimeState.Tom, TimeState.Flytt);

    /// <summary>The appointments, in the order they first came.</summary>
    public IReadOnlyList<LagretTime> Timer => [.. _state.Now.Timer.Values.OrderBy(each => each.Lopenummer)];

    /// <summary>The appointments of a tenant.</summary>
    public static Timetilstand Hos(Tenant tenant) => tenant.State(Navn, () => new Timetilstand());

    /// <summary>Forgets a tenant's appointments.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>Takes an appointment in; gives what became of it.</summary>
    public string La(LagretTime time) => _state.Apply(new(time))[0].Utfall;
}
