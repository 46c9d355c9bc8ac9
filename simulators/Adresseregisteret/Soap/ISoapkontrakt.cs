using System.Xml.Linq;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>The operations of one of the registers' SOAP services; what it shares with the other is in <see cref="Soapdel"/>.</summary>
internal interface ISoapkontrakt
{
    /// <summary>The endpoint that a vendor's system must be configured with.</summary>
    SimulatedEndpoint Endpoint { get; }

    /// <summary>The namespace of its operations.</summary>
    XNamespace Navnerom { get; }

    /// <summary>What an operation asks for; null when the service has none of that name.</summary>
    /// <param name="foresporsel">The operation's element.</param>
    Registerkall? Les(XElement foresporsel);

    /// <summary>What an operation answers: the content of its response element.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="operasjon">The operation's own name.</param>
    /// <param name="kall">What it asks for.</param>
    Soapsvar Svar(Tenant tenant, string operasjon, Registerkall kall);
}
