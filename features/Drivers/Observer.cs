using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Writes down what a step looked at; only what stands here can make a scenario bestått.</summary>
public sealed class Observer(Scene scene)
{
    private readonly List<ObservationRecord> _step = [];

    /// <summary>How many observations the scenario has so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the observations since the last step.</summary>
    public IReadOnlyList<ObservationRecord> TakeStep()
    {
        var taken = _step.ToList();
        _step.Clear();
        return taken;
    }

    /// <summary>Something seen on the wire.</summary>
    public void OnWire(bool holds, Expectation expectation, string actual, IEnumerable<long> exchanges) =>
        Record(holds, expectation, actual, "utveksling", exchanges.ToList(), onScreen: false);

    /// <summary>Something that the user is shown.</summary>
    public void OnScreen(bool holds, Expectation expectation, string actual, Kilde kilde)
    {
        var last = scene.Exchanges.Select(e => e.Number).TakeLast(1).ToList();
        Record(holds, expectation, actual, Word(kilde), last, onScreen: true);
    }

    private void Record(bool holds, Expectation expectation, string actual, string kilde, List<long> exchanges, bool onScreen)
    {
        if (Hinder(holds, expectation, onScreen) is { } hinder)
        {
            throw new NotDecidedException(hinder);
        }

        Count++;
        _step.Add(new ObservationRecord
        {
            Expected = expectation.Expected,
            Actual = actual,
            Holds = holds,
            Kilde = kilde,
            Exchanges = exchanges,
        });
        if (!holds)
        {
            throw new CriterionNotMetException(expectation.Broken(scene.Criterion, actual, exchanges));
        }
    }

    /// <summary>Why this cannot be looked at: what follows from another fault is not one of its own, and a claim that no answer stands behind proves nothing.</summary>
    private string? Hinder(bool holds, Expectation expectation, bool onScreen)
    {
        if (expectation.SvarPa is not { } operasjon)
        {
            return null;
        }

        if (Reseptformidlersvar.AvvistForAvvik(scene) is var (kall, avvik))
        {
            return $"Reseptformidleren avviste {kall.Operation} for et annet avvik ({avvik.Criterion}), så dette ble ikke prøvd: {avvik.Sentence}";
        }

        var calls = scene.Exchanges.Where(e => e.Operation == operasjon).ToList();
        return onScreen && (holds || calls.Count > 0) && !calls.Any(Reseptformidlersvar.ErGodtatt)
            ? $"Reseptformidleren har ikke godtatt {operasjon} i scenariet, så det fagsystemet viser, ble ikke prøvd."
            : null;
    }

    private static string Word(Kilde kilde) => kilde switch
    {
        Kilde.Skjerm => "skjerm",
        Kilde.InternApi => "intern-api",
        Kilde.Logg => "logg",
        Kilde.Person => "person",
        _ => throw new ArgumentOutOfRangeException(nameof(kilde), kilde, "Ukjent kilde."),
    };
}
