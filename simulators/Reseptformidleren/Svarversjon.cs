using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The version that an answer has: the one that belongs to the question's.</summary>
internal static class Svarversjon
{
    private static readonly Dictionary<string, XNamespace> Lister = new(StringComparer.Ordinal)
    {
        [Namespaces.M95V2018.NamespaceName] = Namespaces.M96V2018,
        [Namespaces.M95V2015.NamespaceName] = Namespaces.M96V2015,
    };

    private static readonly Dictionary<string, XNamespace> Utleveringslister = new(StringComparer.Ordinal)
    {
        [Namespaces.M97V2015.NamespaceName] = Namespaces.M98V2015,
    };

    /// <summary>The version of the M9.6 that answers; the newest for a question that is not understood.</summary>
    public static XNamespace ForListe(EreseptMelding? question) => Av(Lister, question, Namespaces.M96);

    /// <summary>The version of the M9.8 that answers; the newest for a question that is not understood.</summary>
    public static XNamespace ForUtleveringer(EreseptMelding? question) => Av(Utleveringslister, question, Namespaces.M98);

    private static XNamespace Av(Dictionary<string, XNamespace> answers, EreseptMelding? question, XNamespace newest) =>
        answers.GetValueOrDefault(question?.Innholdsversjon ?? "", newest);
}
