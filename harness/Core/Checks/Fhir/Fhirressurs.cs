using System.Text;
using System.Xml;
using AcceptanceHarness.Core.Evidence;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace AcceptanceHarness.Core.Checks.Fhir;

/// <summary>Reads a resource that a stranger wrote, as JSON or XML, as far as it can be read.</summary>
internal static class Fhirressurs
{
    /// <summary>The resource of a message; null when there is none.</summary>
    /// <param name="message">The message.</param>
    /// <param name="mangler">What could not be read of it, by the FHIR library's words.</param>
    public static Resource? Les(WireMessage message, out IReadOnlyList<string> mangler)
    {
        try
        {
            var text = Encoding.UTF8.GetString(message.Body.Span).Trim('\uFEFF', ' ', '\r', '\n', '\t');
            return text.StartsWith('<') ? LesXml(text, out mangler) : LesJson(text, out mangler);
        }
        catch (Exception fault) when (Lesefeil.Er(fault))
        {
            mangler = [fault.Message];
            return null;
        }
    }

    private static Resource? LesJson(string text, out IReadOnlyList<string> mangler)
    {
        new FhirJsonDeserializer().TryDeserializeResource(text, out var resource, out var issues);
        mangler = [.. issues.Select(issue => issue.Message)];
        return resource;
    }

    private static Resource? LesXml(string text, out IReadOnlyList<string> mangler)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        new FhirXmlDeserializer().TryDeserializeResource(reader, out var resource, out var issues);
        mangler = [.. issues.Select(issue => issue.Message)];
        return resource;
    }
}
