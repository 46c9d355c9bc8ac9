using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge;

/// <summary>One of Helsenorge's services; they share what is known of citizens, and nothing else.</summary>
internal interface IHelsenorgedel
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

    /// <inheritdoc cref="ISimulatedSystem.Reject"/>
    Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors);

    /// <inheritdoc cref="ISimulatedSystem.Fail"/>
    Answer Feil(SimulatedCall call, Reading reading, string text);

    /// <inheritdoc cref="ISimulatedSystem.Reset"/>
    void Glem(Tenant tenant);
}
