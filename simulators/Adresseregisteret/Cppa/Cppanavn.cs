using System.Xml.Linq;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>Namespaces and ids of CPP and CPA documents (ebXML CPPA 2.0).</summary>
internal static class Cppanavn
{
    /// <summary>The documents' own namespace.</summary>
    public static readonly XNamespace Tns = "http://www.oasis-open.org/committees/ebxml-cppa/schema/cpp-cpa-2_0.xsd";

    /// <summary>XML signature, for key information.</summary>
    public static readonly XNamespace Ds = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>XLink.</summary>
    public static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    /// <summary>The version of the documents, as NHN's have it.</summary>
    public const string Versjon = "2_0b";

    /// <summary>The packaging of signals, which are never sent.</summary>
    public const string Signalpakke = "mshsignal";

    /// <summary>A party's asynchronous channel.</summary>
    public static string Asynkron(string herId) => $"asyncAMQPChannelC1_{herId}";

    /// <summary>A party's synchronous channel.</summary>
    public static string Synkron(string herId) => $"syncAMQPChannelC2_{herId}";

    /// <summary>The id of a packaging.</summary>
    public static string Pakke(string pakke) => $"package_{pakke}";

    /// <summary>An attribute of the documents' namespace.</summary>
    public static XAttribute Egenskap(string navn, object verdi) => new(Tns + navn, verdi);
}
