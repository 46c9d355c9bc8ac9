using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers.Carriers;

/// <summary>A vendor's system that keeps what it is given and answers what it is told to.</summary>
internal sealed class StandInSystem(Func<SystemDeclaration, SystemDeclaration>? declares = null) : IVendorSystem
{
    private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ScenarioCast? Cast { get; private set; }

    public ActionRequest? Asked { get; private set; }

    /// <summary>What it answers to a cast; by default it plays it.</summary>
    public Func<ScenarioCast, ScenarioReply> Plays { get; init; } = _ => new ScenarioReply();

    /// <summary>The fields of its views.</summary>
    public JsonObject Fields { get; init; } = new() { ["navn"] = "Bjørg-Åse" };

    /// <summary>What each look at a view shows; null shows <see cref="Fields"/>.</summary>
    public Func<JsonObject>? Shows { get; init; }

    public TimeSpan Moved { get; private set; }

    public bool Ended { get; private set; }

    public SystemDeclaration Declaration { get; init; } = (declares ?? (plain => plain))(new()
    {
        Leverandor = "Prøveleverandøren",
        Orgnr = "399990017",
        Produkt = "Prøve-EPJ",
        Versjon = "1.2",
        Bygg = "b7",
        Miljo = "test",
        Roller = ["rekvirent"],
        Profil = "soap-personlig-signatur",
        Samtidige = 3,
    });

    public Attempt Attempt { get; } = new()
    {
        Outcome = AttemptOutcome.Refused,
        RefusedBy = "tjeneste",
        Shown = [new Shown("error", "Resepten er ikke sendt. Årsak: «æøå» < &", Kilde.InternApi)],
        References = new Dictionary<string, string> { ["reseptId"] = "r-1" },
    };

    public void LetGo() => _held.TrySetResult();

    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) => Task.FromResult(Declaration);

    public Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken)
    {
        Cast = cast;
        return Task.FromResult(Plays(cast));
    }

    public async Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case AdapterAction.Forskriv:
                Asked = request;
                return Attempt;
            case AdapterAction.HentResepter:
                await _held.Task.WaitAsync(cancellationToken);
                return new Attempt { Outcome = AttemptOutcome.Performed };
            case AdapterAction.Tilbakekall:
                throw new ArgumentException("Resepten er ukjent.");
            default:
                throw new EntryNotOfferedException(action);
        }
    }

    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
        Task.FromResult(new Attempt { Outcome = AttemptOutcome.Performed, Shown = [new Shown("information", answer.Valg, Kilde.Skjerm)] });

    public Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken) =>
        Task.FromResult(new ViewReading(Shows?.Invoke() ?? Fields, "Åpen: Bjørg-Åse", Kilde.Skjerm));

    public Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>(["én", "to"]);

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken)
    {
        Moved = by;
        return Task.CompletedTask;
    }

    public Task EndAsync(string scenario, CancellationToken cancellationToken)
    {
        Ended = true;
        return Task.CompletedTask;
    }
}
