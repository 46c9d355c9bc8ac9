using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>One of the registers' services; they share what is known of parties (<see cref="Partregister"/>), and nothing else.</summary>
internal interface IRegisterdel
{
    /// <summary>The endpoint that a vendor's system must be configured with.</summary>
    SimulatedEndpoint Endpoint { get; }

    /// <summary>Whether a path is the service's own.</summary>
    bool Eier(string path) => $"{path}/".StartsWith($"{Endpoint.Path.TrimEnd('/')}/", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc cref="ISimulatedSystem.Read"/>
    Reading Les(SimulatedCall call);

    /// <summary>Answers a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="bruk">Whether the proof of the call is used up by it.</param>
    Answer Svar(SimulatedCall call, bool bruk);

    /// <summary>Answers an error in the service's own form, without moving the state.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="kode">The error's code.</param>
    /// <param name="tekst">What is wrong, in bokmål.</param>
    Answer Feil(int status, string kode, string tekst);

    /// <inheritdoc cref="ISimulatedSystem.Reset"/>
    void Glem(Tenant tenant);
}
