using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>A REST service of Helsenorge's behind HelseID: what it reads, and what it answers once the token is in order.</summary>
internal interface IResttjeneste
{
    /// <summary>The endpoint that a vendor's system must be configured with.</summary>
    SimulatedEndpoint Endepunkt { get; }

    /// <summary>Whether it answers errors with an OperationOutcome.</summary>
    bool ErFhir { get; }

    /// <summary>Whether a path is the service's own.</summary>
    bool Eier(string path) => path == Endepunkt.Path || path.StartsWith($"{Endepunkt.Path}/", StringComparison.Ordinal);

    /// <summary>Reads a call; pure, and never throws on what a stranger sent.</summary>
    Restkall Tolk(SimulatedCall call);

    /// <summary>Answers a call whose token and content are in order.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kall">What was read of it.</param>
    /// <param name="orgnr">The organisation of the token; empty when it names none.</param>
    Answer Svar(SimulatedCall call, Restkall kall, string orgnr);

    /// <summary>Answers as if the call were about another citizen; nothing is stored.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kall">What was read of it.</param>
    /// <param name="annen">The other citizen.</param>
    Answer SvarForAnnen(SimulatedCall call, Restkall kall, string annen);

    /// <summary>Forgets what the tenant holds.</summary>
    void Glem(Tenant tenant);
}
