using System.Collections.Concurrent;
using System.Globalization;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Features.Runs;

/// <summary>What a run's scenarios share: the simulators, the journal, and the system that is driven.</summary>
public sealed class AcceptanceEnvironment : IAsyncDisposable
{
    // An organisation that every address register knows: no scenario's system may speak for it.
    private const string OtherHerId = "99999999";
    private const string OtherOrgnr = "399999997";

    private readonly ConcurrentDictionary<string, IVendorSystem> _vendors = new();
    private readonly AcceptanceSettings _settings;
    private readonly TimeProvider _clock = TimeProvider.System;
    private readonly Casting _casting;
    private readonly IVendorSystem? _outside;
    private int _scenarios;

    private AcceptanceEnvironment(
        AcceptanceSettings settings, Journal journal, TestPki pki, ReseptformidlerenOptions options,
        SimulatorHost host, IVendorSystem? outside)
    {
        _settings = settings;
        Journal = journal;
        Pki = pki;
        Host = host;
        _casting = new Casting(pki, options);
        _outside = outside;
    }

    public EnvironmentLease Lease { get; } = new();

    public RunRecorder Recorder { get; } = new();

    public Journal Journal { get; }

    public TestPki Pki { get; }

    public SimulatorHost Host { get; }

    public AcceptanceSettings Settings => _settings;

    public SystemDeclaration? Declaration { get; private set; }

    public DateTimeOffset Now => _clock.GetUtcNow();

    public static async Task<AcceptanceEnvironment> StartAsync(AcceptanceSettings settings, CancellationToken cancellationToken)
    {
        var outside = Carrier.Of(settings);
        var pki = settings.Pki ?? TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        var journal = settings.Directory is { } directory
            ? Journal.InDirectory(directory, TimeProvider.System)
            : Journal.InMemory(TimeProvider.System);
        var options = ReseptformidlerenOptions.Of(pki);
        if (VariantCatalog.All.FirstOrDefault(variant => variant.Id == settings.Variant) is { GetsApprec11: true })
        {
            options.Kvitteringsversjon = Apprec.Version11;
        }

        var reseptformidleren = new ReseptformidlerenSimulator(options, TimeProvider.System);
        var host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions { ServerCertificate = pki.Server() }, [reseptformidleren, new FestSimulator()], journal, TimeProvider.System, cancellationToken);
        var environment = new AcceptanceEnvironment(settings, journal, pki, options, host, outside);
        try
        {
            environment.Declaration = await environment.DescribeAsync(cancellationToken);
            options.Profil = environment.Declaration.Profil;
            return environment;
        }
        catch
        {
            await environment.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the system to describe itself.</summary>
    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) =>
        (_outside ?? Reference(_clock)).DescribeAsync(cancellationToken);

    /// <summary>Makes a scenario's room: people, tenant, clock and system.</summary>
    public async Task<Scene> BeginAsync(CriterionId criterion, string identity, string title)
    {
        var perScenario = Declaration!.EndepunkterPerScenario;
        var number = Interlocked.Increment(ref _scenarios).ToString("0000", CultureInfo.InvariantCulture);
        TimeProvider clock = _outside is null ? new FakeTimeProvider(Now) : _clock;
        var tenant = perScenario ? Host.AddTenant($"s{number}", clock) : Host.FindTenant("")!;
        var world = TestWorld.Create(_settings.Seed, identity);
        ReseptformidlerenSimulator.RegistrerVirksomhet(tenant, world.Office.HerId, world.Office.Orgnr);
        ReseptformidlerenSimulator.RegistrerVirksomhet(tenant, world.OtherOffice.HerId, world.OtherOffice.Orgnr);
        ReseptformidlerenSimulator.RegistrerVirksomhet(tenant, OtherHerId, OtherOrgnr);
        foreach (var person in world.Prescribers)
        {
            ReseptformidlerenSimulator.RegistrerHelsepersonell(
                tenant, person.Hpr, new Rekvireringsrett(person.Rekvireringsrett, person.RekvirererBareAtc));
        }

        var cast = _casting.Of(world, title, Host.EndpointTable(tenant.Id));
        var vendor = _outside ?? Reference(clock);
        var reply = await vendor.BeginAsync(identity, cast, CancellationToken.None);
        _vendors[identity] = vendor;
        var played = reply.Rollebesetning ?? cast;
        Host.Directory.Register(identity, tenant.Id, ownsTenant: perScenario)
            .WithPatients(played.Pasienter.Select(p => p.Fnr ?? p.Dnr).OfType<string>())
            .WithClients(played.Brukere.Select(b => b.Hpr));
        return new Scene
        {
            Id = identity,
            Criterion = criterion,
            Tenant = tenant,
            Clock = clock,
            Vendor = vendor,
            Cast = played,
            World = world,
            Journal = Journal,
            StartedAt = Now,
        };
    }

    /// <summary>What Reseptformidleren holds for a scenario.</summary>
    public Reseptlager Resepter(Scene scene) => new(Pki, scene);

    /// <summary>Ends a scenario: nothing is held back any more, and the system cleans up.</summary>
    public async Task EndAsync(Scene scene, CancellationToken cancellationToken)
    {
        Host.Faults(scene.Tenant.Id).Clear();
        if (_vendors.TryRemove(scene.Id, out var vendor))
        {
            await EndAsync(vendor, scene.Id, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Journal.DisposeAsync();
        Lease.Dispose();
        if (_settings.Pki is null)
        {
            Pki.Dispose();
        }

        if (_outside is IAsyncDisposable adapter)
        {
            await adapter.DisposeAsync();
        }
    }

    private ReferenceEhr Reference(TimeProvider clock) =>
        new(new ReferenceOptions { Defect = _settings.Defect, Variant = _settings.Variant, Clock = clock });

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

        if (vendor is ReferenceEhr reference)
        {
            reference.Dispose();
        }
    }
}
