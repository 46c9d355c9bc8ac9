using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Tls;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>The running simulators: a server per simulated system, tenants, faults, and the control listener when asked for.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TenantRegistry _tenants;
    private readonly ToolFaults _toolFaults;
    private readonly List<SystemServer> _servers = [];
    private readonly List<(string Service, IOpenDoor Door)> _doors = [];
    private ControlListener? _control;

    private SimulatorHost(SimulatorHostOptions options, IJournal journal, TimeProvider securityClock)
    {
        _tenants = new TenantRegistry(securityClock);
        _toolFaults = new ToolFaults(journal, options.OnToolFault);
        Journal = journal;
    }

    /// <summary>Which scenario a call belongs to.</summary>
    public ScenarioDirectory Directory { get; } = new();

    /// <summary>The journal that every call is written to.</summary>
    public IJournal Journal { get; }

    /// <summary>The systems that run, in catalogue order.</summary>
    public IReadOnlyList<ISimulatedSystem> Systems => [.. _servers.Select(s => s.System)];

    /// <summary>The control listener's address; null when it was not started.</summary>
    public Uri? ControlAddress => _control?.Address;

    /// <summary>The tool's own faults so far; a run with any is not to be trusted.</summary>
    public IReadOnlyList<Exception> ToolFaults => [.. _toolFaults.Seen.Select(f => f.Error)];

    /// <summary>The tool's own faults that may have touched a scenario; with any, its result says nothing of the vendor's system.</summary>
    /// <param name="scenario">The scenario's identity.</param>
    public IReadOnlyList<ToolFault> ToolFaultsOf(string scenario) =>
        [.. _toolFaults.Seen.Where(f => f.Scenarios.Contains(scenario, StringComparer.Ordinal))];

    /// <summary>The tool's own faults while a tenant was called; with any, what the tenant saw is not to be trusted.</summary>
    /// <param name="tenant">The tenant's id.</param>
    public IReadOnlyList<ToolFault> ToolFaultsIn(string tenant) => [.. _toolFaults.Seen.Where(f => f.Tenant == tenant)];

    /// <summary>Starts the systems; when this returns, every port answers.</summary>
    /// <exception cref="OptionsValidationException">An option is out of range, or a port is taken.</exception>
    public static async Task<SimulatorHost> StartAsync(
        SimulatorHostOptions options,
        IReadOnlyList<ISimulatedSystem> systems,
        IJournal journal,
        TimeProvider securityClock,
        CancellationToken cancellationToken)
    {
        ValidOptions.Of(options);
        var host = new SimulatorHost(options, journal, securityClock);
        try
        {
            foreach (var system in systems)
            {
                cancellationToken.ThrowIfCancellationRequested();
                host._servers.Add(host.Serve(system, options, securityClock));
            }

            host._tenants.Find("")!.Addresses = host.EndpointTable("");
            if (options.StartControl)
            {
                host._control = await ControlListener.StartAsync(host, options, cancellationToken).ConfigureAwait(false);
            }

            return host;
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens a tenant.</summary>
    /// <param name="id">The path prefix: ASCII letters, digits and hyphens.</param>
    /// <param name="caseClock">The clock that ages the tenant's objects.</param>
    /// <param name="securityClock">The clock of tokens and proofs; null for the real one, as for every system outside.</param>
    public Tenant AddTenant(string id, TimeProvider caseClock, TimeProvider? securityClock = null)
    {
        var tenant = _tenants.Add(id, caseClock, securityClock);
        tenant.Addresses = EndpointTable(id);
        return tenant;
    }

    /// <summary>Closes a tenant: its state, faults and scenarios are forgotten, its journal is kept.</summary>
    public void RemoveTenant(string id)
    {
        _tenants.Remove(id);
        Directory.Forget(id);
    }

    /// <summary>A tenant by id, empty for the default tenant; null when there is none.</summary>
    public Tenant? FindTenant(string id) => _tenants.Find(id);

    /// <summary>A tenant's faults.</summary>
    public FaultPlan Faults(string tenant) => _tenants.Plan(tenant);

    /// <summary>The TLS of a system's port, where faults are switched on and off for all who connect.</summary>
    /// <param name="system">The system's name.</param>
    /// <exception cref="ArgumentException">No such system runs.</exception>
    public TlsPort Tls(string system) => _servers.FirstOrDefault(s => s.System.Name == system)?.Tls ?? throw new ArgumentException(
        $"Forventet et simulert system som kjører, fikk «{system}». Velg en av: {string.Join(", ", _servers.Select(s => s.System.Name))}.");

    /// <summary>What a vendor's system is configured with: addresses by service key.</summary>
    public IReadOnlyDictionary<string, Uri> EndpointTable(string tenant) => _servers
        .SelectMany(s => s.System.Endpoints.Select(e => (e.Service, Address: Address(s, tenant, e.Path))))
        .Concat(_doors.Select(d => (d.Service, d.Door.Address)))
        .ToDictionary(e => e.Service, e => e.Address, StringComparer.Ordinal);

    /// <summary>Forgets all state and all faults of a tenant; its journal is kept.</summary>
    public void Reset(Tenant tenant)
    {
        Faults(tenant.Id).Clear();
        foreach (var system in Systems)
        {
            lock (CallHandler.Gate(tenant, system))
            {
                system.Reset(tenant);
            }
        }
    }

    /// <summary>Ends calls that are held, stops the servers and frees their ports.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        _tenants.ClearFaults();
        if (_control is not null)
        {
            await _control.DisposeAsync().ConfigureAwait(false);
        }

        _doors.ForEach(d => d.Door.Dispose());
        await Task.WhenAll(_servers.Select(s => s.Tls.DisposeAsync().AsTask())).ConfigureAwait(false);
        await Task.WhenAll(_servers.Select(s => Task.Run(s.Dispose))).ConfigureAwait(false);
        _stopping.Dispose();
    }

    private SystemServer Serve(ISimulatedSystem system, SimulatorHostOptions options, TimeProvider securityClock)
    {
        var tls = new TlsPort(new TlsSetup(system.Name, _toolFaults, Directory, securityClock)
        {
            Certificate = options.ServerCertificate,
            Faulty = options.FaultyCertificate,
            Tls11 = options.Tls11,
        });
        var handler = Handler(system, securityClock);
        if (system is IOtherDoor other)
        {
            var setup = new DoorSetup(
                handler.HandleAsync, _tenants.Find, options.Address, options.Ports.GetValueOrDefault(other.Service), options.ServerCertificate);
            _doors.Add((other.Service, other.Open(setup)));
        }

        return new SystemServer(system, handler, _toolFaults, tls, options);
    }

    private CallHandler Handler(ISimulatedSystem system, TimeProvider securityClock) =>
        new(system, _tenants, Directory, Journal, _toolFaults, securityClock, _stopping.Token);

    private static Uri Address(SystemServer server, string tenant, string path) =>
        new(server.Address, tenant.Length == 0 ? path : $"/{tenant}{path}");
}
