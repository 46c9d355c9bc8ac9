using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Something that one system does wrong on purpose in its answers, by name.</summary>
public interface IForvrengning
{
    /// <summary>The id in ASCII kebab-case.</summary>
    string Id { get; }

    /// <summary>What happens, in bokmål.</summary>
    string Beskrivelse { get; }

    /// <summary>The operations whose answers it changes.</summary>
    IReadOnlyList<string> Operasjoner { get; }

    /// <summary>Answers a call wrongly; the right answer from another system.</summary>
    Answer Besvar(FaultedCall call);
}
