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
        Record(holds, expectation, actual, "utveksling", exchanges.ToList());

    /// <summary>Something that the user is shown.</summary>
    public void OnScreen(bool holds, Expectation expectation, string actual, Kilde kilde)
    {
        var last = scene.Exchanges.Select(e => e.Number).TakeLast(1).ToList();
        Record(holds, expectation, actual, Word(kilde), last);
    }

    private void Record(bool holds, Expectation expectation, string actual, string kilde, List<long> exchanges)
    {
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

    private static string Word(Kilde kilde) => kilde switch
    {
        Kilde.Skjerm => "skjerm",
        Kilde.InternApi => "intern-api",
        Kilde.Logg => "logg",
        Kilde.Person => "person",
        _ => throw new ArgumentOutOfRangeException(nameof(kilde), kilde, "Ukjent kilde."),
    };
}
