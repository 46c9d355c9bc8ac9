using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>One of the message service's transports over HTTP.</summary>
internal interface IMeldingstjenerdel
{
    /// <summary>The endpoints that a vendor's system must be configured with.</summary>
    IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    /// <summary>Whether a path is the transport's own.</summary>
    bool Eier(string path);

    /// <inheritdoc cref="ISimulatedSystem.Read"/>
    Reading Les(SimulatedCall call);

    /// <inheritdoc cref="ISimulatedSystem.Answer"/>
    Answer Svar(SimulatedCall call, Reading reading);

    /// <inheritdoc cref="ISimulatedSystem.Reject"/>
    Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors);

    /// <inheritdoc cref="ISimulatedSystem.Fail"/>
    Answer Feil(SimulatedCall call, Reading reading, string text);

    /// <inheritdoc cref="ISimulatedSystem.Reset"/>
    void Glem(Tenant tenant);
}
