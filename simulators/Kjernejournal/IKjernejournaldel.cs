using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>One of kjernejournal's services; they share what is known of citizens (<see cref="Borgerregister"/>), and nothing else.</summary>
internal interface IKjernejournaldel
{
    /// <summary>The endpoints that a vendor's system must be configured with.</summary>
    IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    /// <summary>Whether a path is the service's own.</summary>
    bool Eier(string path);

    /// <inheritdoc cref="ISimulatedSystem.Read"/>
    Reading Les(SimulatedCall call);

    /// <inheritdoc cref="ISimulatedSystem.Answer"/>
    Answer Svar(SimulatedCall call, Reading reading);

    /// <inheritdoc cref="ISimulatedSystem.AnswerForOther"/>
    Answer SvarForAnnen(SimulatedCall call, Reading reading, string annenPasient);

    /// <summary>Answers an error in the service's own form, without moving the state; a JSON object unless the service has another.</summary>
    Answer SvarFeil(SimulatedCall call, Kjfeil feil) => Kjsvar.Feil(feil, Kallhoder.Les(call, "").Svarhendelse);

    /// <inheritdoc cref="ISimulatedSystem.Reject"/>
    Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => SvarFeil(
        call, new Kjfeil(403, errors[0].Code, string.Join("; ", errors.Select(e => $"{e.Code} {e.Text}")), errors[0].Text));

    /// <inheritdoc cref="ISimulatedSystem.Fail"/>
    Answer Feil(SimulatedCall call, Reading reading, string text) => SvarFeil(call, Kjfeilkatalog.Teknisk(text));

    /// <inheritdoc cref="ISimulatedSystem.Reset"/>
    void Glem(Tenant tenant);
}
