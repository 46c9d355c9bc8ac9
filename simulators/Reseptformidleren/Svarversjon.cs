using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The version that an answer has: the one that belongs to the question's.</summary>
internal static class Svarversjon
{
    private static readonly Dictionary<string, XNamespace> Svar = new(StringComparer.Ordinal)
    {
        [Namespaces.M95V2018.NamespaceName] = Namespaces.M96V2018,
        [Namespaces.M95V2015.NamespaceName] = Namespaces.M96V2015,
        [Namespaces.M97V2015.NamespaceName] = Namespaces.M98V2015,
        [Namespaces.M911V2018.NamespaceName] = Namespaces.M912V2018,
        [Namespaces.M911V2014.NamespaceName] = Namespaces.M912V2014,
        [Namespaces.M921V2013.NamespaceName] = Namespaces.M922V2013,
    };

    /// <summary>The version of the answer to a question; the newest for a question of the newest version, and for one that is not understood.</summary>
    public static XNamespace Pa(EreseptMelding? question, XNamespace newest) =>
        Svar.GetValueOrDefault(question?.Innholdsversjon ?? "", newest);
}
