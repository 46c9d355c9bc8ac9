using System.Collections.Concurrent;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A closed room in the simulators: own state, own journal view, own case clock; tenants never meet.</summary>
public sealed class Tenant
{
    private readonly ConcurrentDictionary<string, object> _states = new();

    /// <summary>Makes a tenant.</summary>
    /// <param name="id">The path prefix without slashes; empty for the default tenant.</param>
    /// <param name="caseClock">The clock that ages prescriptions and other objects; one that cannot be advanced is made so.</param>
    /// <param name="securityClock">The clock of tokens and proofs; null for the real one, as for every system outside.</param>
    public Tenant(string id, TimeProvider caseClock, TimeProvider? securityClock = null)
    {
        Id = id;
        CaseClock = caseClock as CaseClock ?? new CaseClock(caseClock);
        SecurityClock = securityClock ?? TimeProvider.System;
    }

    /// <summary>The path prefix without slashes; empty for the default tenant.</summary>
    public string Id { get; }

    /// <summary>The clock that ages prescriptions and other objects. Tokens and certificates follow the security clock.</summary>
    public CaseClock CaseClock { get; }

    /// <summary>The clock that tokens, assertions and proofs are made and judged by; real but for a system that runs in process on a clock of its own.</summary>
    public TimeProvider SecurityClock { get; }

    /// <summary>Where the tenant's endpoints are, by service key; empty until the simulators run.</summary>
    public IReadOnlyDictionary<string, Uri> Addresses { get; internal set; } = new Dictionary<string, Uri>();

    /// <summary>The tenant's faults, for a system that sends of itself; null in a tenant that no host has.</summary>
    internal Faults.FaultPlan? Feilplan { get; set; }

    /// <summary>The state that a system keeps for this tenant, made at first use.</summary>
    public TState State<TState>(string system, Func<TState> create)
        where TState : class => (TState)_states.GetOrAdd(system, _ => create());

    /// <summary>Forgets a system's state.</summary>
    public void Forget(string system) => _states.TryRemove(system, out _);
}
