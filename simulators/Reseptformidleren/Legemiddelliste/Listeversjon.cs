using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The version that an answer has, by the version of what was asked.</summary>
internal static class Listeversjon
{
    /// <summary>The namespace of M9.12 for a request.</summary>
    public static XNamespace M912(EreseptMelding request) => request.Innholdsversjon switch
    {
        var asked when asked == Namespaces.M911V2018 => Namespaces.M912V2018,
        var asked when asked == Namespaces.M911V2014 => Namespaces.M912V2014,
        _ => Namespaces.M912,
    };

    /// <summary>The namespace of M9.22 for a request.</summary>
    public static XNamespace M922(EreseptMelding request) =>
        request.Innholdsversjon == Namespaces.M921V2013 ? Namespaces.M922V2013 : Namespaces.M922;
}
