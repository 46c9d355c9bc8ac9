using System.Collections.Concurrent;
using AcceptanceHarness.ReferenceSystem.Hosting;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A small honest EHR with a prescriber role, behind the same contract as a vendor's system: an example, and what the harness is tried on.</summary>
public sealed class ReferenceEhr : IVendorSystem, IDisposable
{
    // Nobody listens there: the browser that stands for the user reads what it is sent back with.
    private const string Retur = "http://127.0.0.1/referansesystemet/innlogget";
    private const string Utlogget = "http://127.0.0.1/referansesystemet/utlogget";

    private static readonly TimeSpan TimeToFinish = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, EhrSession> _sessions = new();
    private readonly EhrPolicies _policies;
    private readonly TimeProvider _clock;
    private readonly ScenarioCast? _fixedCast;
    private readonly Func<Uri, CancellationToken, Task<string>>? _portalvindu;
    private readonly Rollelager? _lager;

    /// <summary>Makes a system that behaves as the options say.</summary>
    /// <exception cref="ArgumentException">The defect or the variant is unknown.</exception>
    public ReferenceEhr(ReferenceOptions options)
    {
        _clock = options.Clock;
        _fixedCast = options.FastRollebesetning;
        _portalvindu = options.Portalvindu;
        _lager = options.Datamappe is { } mappe ? new Rollelager(mappe) : null;
        var policies = VariantCatalog.Apply(options.Variant, new EhrPolicies());
        _policies = DefectCatalog.Apply(options.Defect, policies);
    }

    /// <inheritdoc/>
    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) => Task.FromResult(new SystemDeclaration
    {
        Leverandor = "Testrammeverket",
        Orgnr = "300000007",
        Produkt = "Referansesystemet",
        Versjon = "1.0",
        Bygg = "innebygd",
        Miljo = "test",
        Referansesystem = true,
        Roller = ["rekvirent"],
        Profil = "soap-personlig-signatur",
        Funksjoner = [.. FunksjonCatalog.Funksjoner.Select(f => f.Navn).Except(_policies.Lacks)],
        ManglerFunksjoner = _policies.Lacks,
        HelseIdKlienter = [new ErklartHelseIdKlient { RedirectUrier = [Retur], PostLogoutRedirectUrier = [Utlogget], Tilhorighet = _policies.HelseId.Tenancy }],
        Kildesystem = _policies.Lacks.Contains(FunksjonCatalog.Kjernejournal) ? null : KjernejournalPolicies.Kildesystem,
        Samtidige = 16,
        EndepunkterPerScenario = true,
    });

    /// <inheritdoc/>
    public Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken)
    {
        if (_fixedCast is not null)
        {
            throw new EntryNotOfferedException("scenarios");
        }

        var own = _policies.OwnCast?.Invoke(cast);
        _lager?.Lagre(scenario, own ?? cast);
        _sessions[scenario] = Ny(scenario, own ?? cast);
        return Task.FromResult(new ScenarioReply(own));
    }

    /// <inheritdoc/>
    public Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        var session = Session(scenario);
        return Handlinger.UtforAsync(session, action, session.Bekreftelser.Sporrende(action, request), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken)
    {
        var session = Session(scenario);
        var (action, request) = session.Bekreftelser.Besvar(answer);
        return answer.Valg == DialogAnswer.Fortsett
            ? Handlinger.UtforAsync(session, action, request, cancellationToken)
            : Task.FromResult(Attempts.Stopped([Attempts.Told("information", "Sendingen er avbrutt. Ingenting er sendt")]));
    }

    /// <inheritdoc/>
    public Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken) =>
        Task.FromResult(Screens.Of(Session(scenario), view));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) =>
        Task.FromResult(Session(scenario).Linjer());

    /// <inheritdoc/>
    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) => throw new EntryNotOfferedException("clock");

    /// <inheritdoc/>
    public async Task EndAsync(string scenario, CancellationToken cancellationToken)
    {
        if (_sessions.TryRemove(scenario, out var session))
        {
            // What is under way is done, or is stopped, before the scenario's room is gone: no call comes to it afterwards.
            await session.FerdigAsync().WaitAsync(TimeToFinish, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            session.Dispose();
            await session.FerdigAsync().WaitAsync(TimeToFinish, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }

    private EhrSession Session(string scenario) => _sessions.TryGetValue(scenario, out var session)
        ? session
        : (_fixedCast ?? _lager?.Finn(scenario)) is { } own ? _sessions.GetOrAdd(scenario, _ => Ny(scenario, own))
        : throw new ArgumentException($"Scenariet «{scenario}» er ikke startet. Send PUT /v1/scenarios/{{id}} først.");

    private EhrSession Ny(string scenario, ScenarioCast cast) => new(cast, _policies, _clock, _portalvindu, _lager?.Meldingsfil(scenario));
}
