using System.Globalization;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Features.Runs;

/// <summary>What a run's scenarios share: the simulators, the journal, and the system that is driven.</summary>
public sealed class AcceptanceEnvironment : IAsyncDisposable
{
    // An organisation that every address register knows: no scenario's system may speak for it.
    private const string OtherHerId = "99999999";
    private const string OtherOrgnr = "399999997";

    private readonly AcceptanceSettings _settings;
    private readonly TimeProvider _clock = TimeProvider.System;
    private readonly Casting _casting;
    private readonly Simulering _simulering;
    private readonly FastBesetning? _fast;
    private readonly SetUpFaults _setUpFaults = new();
    private readonly IVendorSystem? _outside;
    private readonly HelseIdRegistrering _helseId;
    private int _scenarios;

    private AcceptanceEnvironment(AcceptanceSettings settings, IVendorSystem? outside, SystemDeclaration declaration, Simulering simulering)
    {
        _settings = settings;
        _outside = outside;
        _simulering = simulering;
        _casting = new Casting(simulering.Pki, simulering.Reseptformidleren, new HelseIdRollebesetning(declaration.HelseIdKlienter, settings.Seed));
        _helseId = new HelseIdRegistrering(declaration.Orgnr, simulering.HelseIdNokler);
        Declaration = declaration;
        _fast = settings.FastRollebesetning is { } fast ? new FastBesetning(fast, simulering.Pki)
            : settings.ReferanseHarFastRollebesetning ? new FastBesetning(FastRollebesetning.Syntetisk(settings.Seed), simulering.Pki)
            : null;
    }

    public EnvironmentLease Lease { get; } = new();

    public RunRecorder Recorder { get; } = new();

    public Journal Journal => _simulering.Journal;

    public TestPki Pki => _simulering.Pki;

    public SimulatorHost Host => _simulering.Host;

    public AcceptanceSettings Settings => _settings;

    public SystemDeclaration Declaration { get; }

    /// <summary>The vendor's own trust anchors that the simulators accept in this run.</summary>
    public IReadOnlyList<Tillitsanker> Tillitsankere => _simulering.Tillitsankere;

    /// <summary>What showed under way that the set-up is wrong; null while it holds. The run then has no verdict.</summary>
    public SetUpFaultException? SetUpFault => _setUpFaults.First;

    /// <summary>Is cancelled when the set-up shows to be wrong.</summary>
    public CancellationToken Stopped => _setUpFaults.Stopped;

    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>Asks the system who it is, and starts the simulators for it.</summary>
    public static async Task<AcceptanceEnvironment> StartAsync(AcceptanceSettings settings, CancellationToken cancellationToken)
    {
        var outside = Carrier.Of(settings);
        try
        {
            var declaration = outside is null
                ? await DescribeReferenceAsync(settings, cancellationToken)
                : await IntroducedAsync(outside, settings.Patience, cancellationToken);
            var simulering = await Simulering.StartAsync(settings, declaration, cancellationToken);
            return new AcceptanceEnvironment(settings, outside, declaration, simulering);
        }
        catch
        {
            if (outside is IAsyncDisposable reached)
            {
                await reached.DisposeAsync();
            }

            throw;
        }
    }

    /// <summary>Asks the system to describe itself.</summary>
    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) =>
        _outside?.DescribeAsync(cancellationToken) ?? DescribeReferenceAsync(_settings, cancellationToken);

    /// <summary>Makes people and keys in the default tenant, ready for whoever uses a system by hand.</summary>
    /// <param name="identity">What the people are drawn by.</param>
    /// <param name="title">The cast's title.</param>
    public ScenarioCast Prepare(string identity, string title)
    {
        var tenant = Host.FindTenant("")!;
        var world = TestWorld.Create(_settings.Seed, identity);
        Register(tenant, world);
        var cast = _casting.Of(world, identity, title, Host.EndpointTable(tenant.Id), medMeldinger: true);
        Meldingsparter.Registrer(Host, tenant, Pki, world, cast);
        _helseId.Registrer(tenant, cast);
        Borgerregistrering.Registrer(tenant, cast.Pasienter);
        return cast;
    }

    /// <summary>Makes a scenario's room: people, tenant, clock and system. Nobody outside has been asked for anything yet.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="identity">The scenario's identity.</param>
    /// <param name="title">Its title.</param>
    /// <param name="medMeldinger">Whether it exchanges messages on the bus.</param>
    public Scene Open(CriterionId criterion, string identity, string title, bool medMeldinger = false)
    {
        StopOnRealPersonNumber();
        var perScenario = Declaration.EndepunkterPerScenario;
        var number = Interlocked.Increment(ref _scenarios).ToString("0000", CultureInfo.InvariantCulture);
        TimeProvider clock = _outside is null ? new FakeTimeProvider(Now) : _clock;
        var tenant = perScenario ? Host.AddTenant($"s{number}", clock, _outside is null ? clock : null) : Host.FindTenant("")!;
        var world = TestWorld.Create(_settings.Seed, identity);
        Register(tenant, world);
        var cast = _casting.Of(world, identity, title, Host.EndpointTable(tenant.Id), medMeldinger);
        return new Scene
        {
            Id = identity,
            Criterion = criterion,
            Tenant = tenant,
            Registration = Host.Directory.Register(identity, tenant.Id, ownsTenant: perScenario),
            Clock = clock,
            Vendor = WithFixedCast(_outside ?? Reference(clock, cast), tenant),
            Cast = cast,
            World = world,
            Journal = Journal,
            StartedAt = Now,
            ManglerFunksjoner = Declaration.ManglerFunksjoner,
            Mangler = _fast is null ? Scene.ManglerIRollebesetningen : _fast.Mangler,
        };
    }

    /// <summary>Whether a scenario that does not concern the system is attempted all the same, to see that the function is not in use.</summary>
    /// <remarks>Nobody is asked to do by hand what their system cannot.</remarks>
    public bool ProverLikevel(Irrelevans utenfor) => utenfor.Funksjon is not null && _settings.Person is null;

    /// <summary>Whether a scenario must run with no other beside it.</summary>
    /// <remarks>A fault that is keyed to client or service is the tenant's own; what is done to a port's TLS meets every tenant.</remarks>
    public bool KreverAlenegang(IReadOnlyCollection<string> tags) =>
        tags.Contains("eksklusiv:port") || (tags.Contains("eksklusiv") && !Declaration.EndepunkterPerScenario);

    /// <summary>Gives the vendor's system the cast, or takes the fixed one that it plays instead.</summary>
    /// <exception cref="AdapterLostException">The adapter does not answer, or answers outside the contract.</exception>
    public async Task BeginAsync(Scene scene)
    {
        scene.Kunngjort = true;

        // A system listens from the moment it knows its queues: they are there before it is told.
        Meldingsparter.Registrer(Host, scene.Tenant, Pki, scene.World, scene.Cast);
        var offered = scene.Cast;
        scene.Cast = await BeginAsync(scene.Vendor, scene.Id, offered);
        if (!ReferenceEquals(scene.Cast, offered))
        {
            Meldingsparter.Registrer(Host, scene.Tenant, Pki, scene.World, scene.Cast);
        }

        ReseptformidlerenSimulator.RegistrerVirksomhet(scene.Tenant, scene.Cast.Virksomhet.HerId, scene.Cast.Virksomhet.Orgnr);
        Register(scene.Tenant, scene.Cast.Brukere);
        scene.HelseIdKlienter = _helseId.Registrer(scene.Tenant, scene.Cast);
        Borgerregistrering.Registrer(scene.Tenant, scene.Cast.Pasienter);
        scene.Registration
            .WithPatients(scene.Cast.Pasienter.SelectMany(p => new[] { p.Fnr, p.Dnr }).OfType<string>())
            .WithClients(scene.Cast.Brukere.Select(b => b.Hpr))
            .WithClients(scene.Cast.HelseIdKlienter.Select(k => k.KlientId))
            .WithClients(scene.Cast.Kommunikasjonsparter.Select(part => part.HerId));
    }

    /// <summary>What Reseptformidleren holds for a scenario.</summary>
    public Reseptlager Resepter(Scene scene) => new(Pki, scene);

    /// <summary>Ends a scenario, also one that never came to begin: nothing is held back any more, and the system cleans up.</summary>
    /// <remarks>The next scenario may have the same doctor and patients: a call is its own from here on.</remarks>
    public async Task EndAsync(Scene scene, CancellationToken cancellationToken)
    {
        Host.Faults(scene.Tenant.Id).Clear();
        if (scene.BruttForbindelse is { } system)
        {
            await Host.Tls(system).NormalAsync(cancellationToken);
        }

        try
        {
            if (scene.Kunngjort)
            {
                await EndAsync(scene.Vendor, scene.Id, cancellationToken);
            }
        }
        finally
        {
            scene.Registration.End();
            foreach (var virksomhet in scene.Cast.AndreVirksomheter.Prepend(scene.Cast.Virksomhet))
            {
                // What the scenario took from an organisation, the next one in the same room is to have.
                KjernejournalSimulator.Deaktiver(scene.Tenant, virksomhet.Orgnr, deaktivert: false);
            }

            if (_outside is null && scene.Registration.OwnsTenant)
            {
                // A system outside may still call after its scenario, and is then to find the same room.
                Host.RemoveTenant(scene.Tenant.Id);
            }
        }

        Journal.Release(scene.Tenant.Id, scene.Tenant.Id.Length > 0 ? null : scene.Id);
        StopOnRealPersonNumber();
    }

    public async ValueTask DisposeAsync()
    {
        await _simulering.DisposeAsync();
        Lease.Dispose();
        _setUpFaults.Dispose();
        if (_outside is IAsyncDisposable adapter)
        {
            await adapter.DisposeAsync();
        }
    }

    /// <summary>The patience is for the system alone: the harness's own start, its keys among it, is not counted.</summary>
    private static async Task<SystemDeclaration> IntroducedAsync(IVendorSystem system, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(limit, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await system.DescribeAsync(either.Token);
        }
        catch (OperationCanceledException late) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new AdapterLostException(
                $"Forventet svar på GET /v1/system innen {limit.TotalSeconds:0} sekunder. Start adapteren, eller rett innstillingen.", late);
        }
    }

    /// <summary>In a test run nobody else stops: each scenario after it fails, and says what to do.</summary>
    private void StopOnRealPersonNumber()
    {
        if (Journal.RealPersonNumber is { } real)
        {
            throw real;
        }
    }

    private static void Register(Tenant tenant, TestWorld world)
    {
        ReseptformidlerenSimulator.RegistrerVirksomhet(tenant, world.Office.HerId, world.Office.Orgnr);
        ReseptformidlerenSimulator.RegistrerVirksomhet(tenant, world.OtherOffice.HerId, world.OtherOffice.Orgnr);
        ReseptformidlerenSimulator.RegistrerVirksomhet(tenant, OtherHerId, OtherOrgnr);
        Register(tenant, world.Prescribers.Select(Casting.User));
    }

    private static void Register(Tenant tenant, IEnumerable<CastUser> users)
    {
        foreach (var user in users)
        {
            ReseptformidlerenSimulator.RegistrerHelsepersonell(
                tenant, user.Hpr, new Rekvireringsrett(user.Rekvireringsrett, user.RekvirererBareAtc));
        }
    }

    private IVendorSystem WithFixedCast(IVendorSystem vendor, Tenant tenant) =>
        _fast is null ? vendor : new FastBesetningSystem(vendor, _fast, _setUpFaults, tenant);

    private async Task<ScenarioCast> BeginAsync(IVendorSystem vendor, string identity, ScenarioCast cast)
    {
        try
        {
            return (await vendor.BeginAsync(identity, cast, CancellationToken.None)).Rollebesetning ?? cast;
        }
        catch (EntryNotOfferedException missing)
        {
            throw _setUpFaults.Stop(
                "Fagsystemet tar ikke imot rollebesetning (501 på PUT /v1/scenarios), forventet 204 eller 200. "
                + "Oppgi «rollebesetning» med brukere, virksomhet og pasienter i acceptance.json.",
                missing);
        }
    }

    private static async Task<SystemDeclaration> DescribeReferenceAsync(AcceptanceSettings settings, CancellationToken cancellationToken)
    {
        using var reference = new ReferenceEhr(new ReferenceOptions { Defect = settings.Defect, Variant = settings.Variant });
        return await reference.DescribeAsync(cancellationToken);
    }

    private ReferenceEhr Reference(TimeProvider clock, ScenarioCast cast) => new(new ReferenceOptions
    {
        Defect = _settings.Defect,
        Variant = _settings.Variant,
        Clock = clock,
        FastRollebesetning = _fast?.ForReferanse(cast),
    });

    private static async Task EndAsync(IVendorSystem vendor, string scenario, CancellationToken cancellationToken)
    {
        try
        {
            await vendor.EndAsync(scenario, cancellationToken);
        }
        catch (Exception gone) when (gone is EntryNotOfferedException or AdapterLostException)
        {
            // The scenario is over; what it saw stands, whether or not the system cleans up after it.
        }

        if (((vendor as FastBesetningSystem)?.Indre ?? vendor) is ReferenceEhr reference)
        {
            reference.Dispose();
        }
    }
}
