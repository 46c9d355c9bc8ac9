using System.Reflection;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>What a run takes.</summary>
public sealed record FeatureRunOptions
{
    /// <summary>The feature files, in the order in which they run.</summary>
    public required IReadOnlyList<FeatureDocument> Features { get; init; }

    /// <summary>The types to look for bindings in; those without [Binding] are passed over.</summary>
    public required IReadOnlyList<Type> Bindings { get; init; }

    /// <value>Fills the run's container before [BeforeTestRun]. Default nothing.</value>
    public Action<IObjectContainer>? Register { get; init; }

    /// <value>Which scenarios to run. Default all.</value>
    public Func<ScenarioPlan, bool>? Filter { get; init; }

    /// <value>How many scenarios run at a time, 1 or more. Default 1: a system says what it can take.</value>
    public int Parallelism { get; init; } = 1;

    /// <value>Step definitions whose body is not called, so that what they hold can be shown. Default none.</value>
    public Func<MethodInfo, bool>? Neutralise { get; init; }

    /// <value>Takes each Cucumber message, one at a time, in order. Default nothing.</value>
    public Action<Envelope>? Messages { get; init; }

    /// <value>Is told how the run goes. Default nobody.</value>
    public IRunListener? Listener { get; init; }

    /// <value>Where time is read. Default the system's, the only one that measures how long a run took.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Everything that an assembly brings: its embedded feature files and its binding classes.</summary>
    /// <param name="assembly">The assembly.</param>
    public static FeatureRunOptions For(Assembly assembly) => new()
    {
        Features = FeatureDocument.EmbeddedIn(assembly),
        Bindings = [.. assembly.GetTypes()],
    };
}
