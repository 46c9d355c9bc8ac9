using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Forvrengning;

/// <summary>Something that kjernejournal does wrong on purpose, or refuses, by name.</summary>
/// <param name="Id">The id in ASCII kebab-case.</param>
/// <param name="Beskrivelse">What happens, in bokmål.</param>
/// <param name="Operasjoner">The operations whose answers it changes.</param>
public sealed record Kjforvrengning(string Id, string Beskrivelse, IReadOnlyList<string> Operasjoner) : IForvrengning
{
    /// <summary>The error that is answered, and nothing is taken in; null where the call is taken in.</summary>
    internal Kjfeil? Feil { get; init; }

    /// <summary>Changes the right answer of a call that was taken in.</summary>
    internal Func<Answer, Answer> Endre { get; init; } = answer => answer;

    /// <inheritdoc/>
    public Answer Besvar(FaultedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return call.TakeInAs<KjernejournalSimulator>(kjernejournal => kjernejournal.AnswerDistorted(call.Call, call.Reading, this));
    }
}
