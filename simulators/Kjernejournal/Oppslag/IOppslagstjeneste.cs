using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>A service that is looked things up in, behind HelseID: what it reads, and what it answers once token and patient are in order.</summary>
internal interface IOppslagstjeneste
{
    /// <summary>The endpoints that a vendor's system must be configured with.</summary>
    IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    /// <summary>The path that all of the service's paths begin with.</summary>
    string Rot { get; }

    /// <summary>Reads a call; pure, and never throws on what a stranger sent.</summary>
    Oppslagskall Tolk(SimulatedCall call);

    /// <summary>Answers an operation that is open to all.</summary>
    Answer Apent(SimulatedCall call, Oppslagskall kall);

    /// <summary>Answers a look-up.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kall">What was read of it.</param>
    /// <param name="bruker">Who looks.</param>
    /// <param name="logg">Whether the citizen's log gets a line.</param>
    Answer Svar(SimulatedCall call, Oppslagskall kall, Kjbruker bruker, bool logg);

    /// <summary>Writes an error in the service's own form.</summary>
    Answer Avslag(Oppslagsfeil feil);

    /// <summary>Forgets what the tenant holds.</summary>
    void Glem(Tenant tenant);
}
