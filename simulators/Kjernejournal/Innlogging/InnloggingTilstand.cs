using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>Holds a tenant's sessions in the portal, for Innlogging and for the portal itself.</summary>
internal sealed class InnloggingTilstand(int flest)
{
    private const string Navn = "kjernejournal:innlogging";

    private readonly MovingState<InnloggingState, InnloggingEvent, InnloggingEffect> _state =
        new(new InnloggingState(flest), (state, happened) => state.Apply(happened));

    /// <summary>The state now.</summary>
    public InnloggingState Na => _state.Now;

    /// <summary>The sessions of a tenant.</summary>
    public static InnloggingTilstand Hos(Tenant tenant, KjernejournalOptions options) =>
        tenant.State(Navn, () => new InnloggingTilstand(options.Huskes));

    /// <summary>Forgets a tenant's sessions.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>Applies an event.</summary>
    public IReadOnlyList<InnloggingEffect> Apply(InnloggingEvent happened) => _state.Apply(happened);
}
