using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Forvrengning;

/// <summary>Something that HelseID does wrong on purpose, by name.</summary>
/// <param name="Id">The id in ASCII kebab-case.</param>
/// <param name="Beskrivelse">What is wrong, in bokmål.</param>
/// <param name="Operasjoner">The operations whose answers it changes.</param>
/// <param name="Forvrengning">How.</param>
public sealed record NavngittForvrengning(
    string Id, string Beskrivelse, IReadOnlyList<string> Operasjoner, HelseIdForvrengning Forvrengning) : IForvrengning
{
    /// <inheritdoc/>
    public Answer Besvar(FaultedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return call.TakeInAs<HelseIdSimulator>(helseId => helseId.AnswerDistorted(call.Call, call.Reading, Forvrengning));
    }
}
