using System.Collections.Concurrent;
using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A small honest EHR with a prescriber role, behind the same contract as a vendor's system: an example, and what the harness is tried on.</summary>
public sealed class ReferenceEhr : IVendorSystem, IDisposable
{
    // Nobody listens there: the browser that stands for the user reads what it is sent back with.
    private const string Retur = "http://127.0.0.1/referansesystemet/innlogget";
    private const string Utlogget = "http://127.0.0.1/referansesystemet/utlogget";

    private readonly ConcurrentDictionary<string, EhrSession> _sessions = new();
    private readonly EhrPolicies _policies;
    private readonly TimeProvider _clock;
    private readonly ScenarioCast? _fixedCast;

    /// <summary>Makes a system that behaves as the options say.</summary>
    /// <exception cref="ArgumentException">The defect or the variant is unknown.</exception>
    public ReferenceEhr(ReferenceOptions options)
    {
        _clock = options.Clock;
        _fixedCast = options.FastRollebesetning;
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
        _sessions[scenario] = new EhrSession(own ?? cast, _policies, _clock);
        return Task.FromResult(new ScenarioReply(own));
    }

    /// <inheritdoc/>
    public Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        var session = Session(scenario);
        return PerformAsync(session, action, session.Bekreftelser.Sporrende(action, request), cancellationToken);
    }

    private static async Task<Attempt> PerformAsync(EhrSession session, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        var prescriber = new Prescriber(session);
        if (FunksjonCatalog.MedHandling(action) is { } funksjon && session.Lacks(funksjon.Navn))
        {
            throw new EntryNotOfferedException(action);
        }

        switch (action)
        {
            case AdapterAction.LoggInn:
                await session.Arbeidsstasjon.ByttBrukerAsync(session.User(request.Bruker), cancellationToken).ConfigureAwait(false);
                return Done;
            case AdapterAction.ApnePasient:
                if (session.Arbeidsstasjon.ErSperret)
                {
                    return Attempts.Stopped([Attempts.Told("error", "HelseID svarer ikke")]);
                }

                session.Open(session.Patient(Required(request.Pasient, "pasient")).Nokkel);
                return Done;
            case AdapterAction.Forskriv:
                var valg = request.Argumenter.Deserialize<Forskrivning>(AdapterJson.Options)!;
                return await session.Fest.MedFestAsync(() => prescriber.PrescribeAsync(request, valg, cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.SendPaNytt:
                return await prescriber.ResendAsync(ReseptId(request), request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.VentPaBakgrunnsjobb:
                await prescriber.RunBackgroundAsync(request, cancellationToken).ConfigureAwait(false);
                return Done;
            case AdapterAction.Tilbakekall:
                return await new Recaller(session).RecallAsync(request, ReseptId(request), Arsak(request), null, cancellationToken).ConfigureAwait(false);
            case AdapterAction.Seponer:
                return await new Seponerer(session).SeponerAsync(
                    request, ReseptId(request), ArsakSeponeringAv(request), request.Argumenter["merknad"]?.GetValue<string>(), cancellationToken).ConfigureAwait(false);
            case AdapterAction.HentLegemiddelliste:
                return await new Listeoppslag(session).HentAsync(request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.LeverLegemiddelliste:
                return await new Listelevering(session).LeverAsync(request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.Forny:
                return await session.Fest.MedFestAsync(() => prescriber.RenewAsync(request, ReseptId(request), cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.Kopier:
                return await session.Fest.MedFestAsync(() => prescriber.CopyAsync(request, ReseptId(request), cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.LagreMal:
                return prescriber.SaveTemplate(ReseptId(request), Tekst(request, "navn"));
            case AdapterAction.BrukMal:
                return await session.Fest.MedFestAsync(() => prescriber.UseTemplateAsync(request, Tekst(request, "navn"), cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.VelgPapirresept:
                return prescriber.ChoosePaper(ReseptId(request));
            case AdapterAction.RegistrerCave:
                return prescriber.RegisterCave(Required(request.Pasient, "pasient"), Tekst(request, "atc"), Tekst(request, "navn"));
            case AdapterAction.OppdaterFest:
                return await session.Fest.OppdaterAsync(cancellationToken).ConfigureAwait(false);
            case AdapterAction.HentResepter:
                return await new Lookup(session).PrescriptionsAsync(request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.HentUtleveringer:
                return await new Lookup(session).DispensingsAsync(request, ReseptId(request), cancellationToken).ConfigureAwait(false);
            default:
                return await HelseIdHandlinger.UtforAsync(session, action, request, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken)
    {
        var session = Session(scenario);
        var (action, request) = session.Bekreftelser.Besvar(answer);
        return answer.Valg == DialogAnswer.Fortsett
            ? PerformAsync(session, action, request, cancellationToken)
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
    public Task EndAsync(string scenario, CancellationToken cancellationToken)
    {
        if (_sessions.TryRemove(scenario, out var session))
        {
            session.Dispose();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }

    private static Attempt Done { get; } = new() { Outcome = AttemptOutcome.Performed };

    private EhrSession Session(string scenario) => _sessions.TryGetValue(scenario, out var session)
        ? session
        : _fixedCast is { } own ? _sessions.GetOrAdd(scenario, _ => new EhrSession(own, _policies, _clock))
        : throw new ArgumentException($"Scenariet «{scenario}» er ikke startet. Send PUT /v1/scenarios/{{id}} først.");

    private static string ReseptId(ActionRequest request) => Required(request.Argumenter["reseptId"]?.GetValue<string>(), "reseptId");

    private static string Tekst(ActionRequest request, string navn) => Required(request.Argumenter[navn]?.GetValue<string>(), navn);

    private static CV Arsak(ActionRequest request) => request.Argumenter["arsak"]?.GetValue<string>() switch
    {
        "1" => ArsakTilbakekalling.Fornying,
        "3" => ArsakTilbakekalling.FornyingMedEndring,
        "4" => ArsakTilbakekalling.Annen,
        _ => ArsakTilbakekalling.Seponering,
    };

    private static CS ArsakSeponeringAv(ActionRequest request) => request.Argumenter["arsak"]?.GetValue<string>() switch
    {
        "L" => ArsakSeponering.Legemiddelreaksjon,
        "X" => ArsakSeponering.AnnenArsak,
        _ => ArsakSeponering.AvsluttetBehandling,
    };

    private static string Required(string? value, string name) =>
        value ?? throw new ArgumentException($"Forventet «{name}» i forespørselen, men det mangler.");
}
