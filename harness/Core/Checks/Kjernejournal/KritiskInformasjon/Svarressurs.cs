using System.Text;
using System.Xml;
using AcceptanceHarness.Core.Checks.Fhir;
using AcceptanceHarness.Core.Evidence;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Finds a resource in an answer: the resource itself, or one of a list.</summary>
internal static class Svarressurs
{
    /// <summary>The resource with the id; null when the answer has none, or is no longer kept.</summary>
    public static Resource? Finn(WireMessage? answer, string id)
    {
        if (answer is null || answer.Body.IsEmpty)
        {
            return null;
        }

        try
        {
            var text = Encoding.UTF8.GetString(answer.Body.Span);
            return Les(text) switch
            {
                Bundle list => list.Entry.Select(each => each.Resource).FirstOrDefault(each => each?.Id == id),
                { } one when one.Id == id => one,
                _ => null,
            };
        }
        catch (Exception fault) when (Lesefeil.Er(fault))
        {
            return null;
        }
    }

    private static Resource? Les(string text)
    {
        if (!text.StartsWith('<'))
        {
            new FhirJsonDeserializer().TryDeserializeResource(text, out var fromJson, out _);
            return fromJson;
        }

        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        new FhirXmlDeserializer().TryDeserializeResource(reader, out var resource, out _);
        return resource;
    }
}
