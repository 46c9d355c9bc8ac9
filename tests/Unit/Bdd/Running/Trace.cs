using System.Collections.Concurrent;

namespace AcceptanceHarness.Tests.Bdd.Running;

/// <summary>What bindings say while they run, in order.</summary>
public sealed class Trace
{
    private readonly ConcurrentQueue<string> _lines = [];

    public IReadOnlyList<string> Lines => [.. _lines];

    public void Say(string line) => _lines.Enqueue(line);
}
