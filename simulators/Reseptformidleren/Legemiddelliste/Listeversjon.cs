using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The version that an answer has, by the version of what was asked.</summary>
internal static class Listeversjon
{
    /// <summary>The namespace of M9.12 for a request.</summary>
    public static XNamespace M912(EreseptMelding request) =>
        request.Finnes("//m911v2018:M911") ? Namespaces.M912V2018
        : request.Finnes("//m911v2014:M911") ? Namespaces.M912V2014
        : Namespaces.M912;

    /// <summary>The namespace of M9.22 for a request.</summary>
    public static XNamespace M922(EreseptMelding request) =>
        request.Finnes("//m921v2013:M921") ? Namespaces.M922V2013 : Namespaces.M922;
}
