using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Rest;

/// <summary>A REST service that looks something up in the register; what it shares with the other is in <see cref="Restdel"/>.</summary>
internal interface IRegisteroppslag
{
    /// <summary>The endpoint that a vendor's system must be configured with.</summary>
    SimulatedEndpoint Endpoint { get; }

    /// <summary>What the path asks for, or why it cannot be answered.</summary>
    /// <param name="deler">The parts of the path after the endpoint's, in lower case.</param>
    Registerkall Les(string[] deler);

    /// <summary>Answers a call that was let in.</summary>
    Answer Svar(SimulatedCall call, Registerkall kall);
}
