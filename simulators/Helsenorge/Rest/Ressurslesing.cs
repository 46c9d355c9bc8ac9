using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml;
using AcceptanceHarness.Simulators.Hosting;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>A body read as a resource, or why it is none.</summary>
/// <param name="Ressurs">The resource; null when it could not be read whole.</param>
/// <param name="Feil">What is wrong; null when nothing is.</param>
internal sealed record Ressurslesing<T>(T? Ressurs, Restfeil? Feil)
    where T : Resource
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Strengt = new() { AllowDuplicateProperties = false, MaxDepth = 60 };

    /// <summary>Reads a call's body.</summary>
    /// <param name="call">The call.</param>
    /// <param name="options">What a body may be.</param>
    public static Ressurslesing<T> Les(SimulatedCall call, HelsenorgeOptions options)
    {
        if (call.Body.Length > options.MaksStorrelse)
        {
            return new(null, new(413, "too-long", FormattableString.Invariant($"Forventet høyst {options.MaksStorrelse} byte, fikk {call.Body.Length}. Send en mindre ressurs.")));
        }

        if (Form(call.Header("Content-Type")) is not { } form)
        {
            return new(null, new(415, "not-supported", "Forventet Content-Type application/fhir+json eller application/fhir+xml i UTF-8, fikk noe annet. Sett hodet."));
        }

        try
        {
            var text = Utf8.GetString(call.Body.Span).TrimStart('\uFEFF');
            return form == "xml" ? LesXml(text) : LesJson(text);
        }
        catch (Exception fault) when (fault is JsonException or XmlException or CodedException or FormatException or InvalidOperationException or ArgumentException or InvalidCastException)
        {
            return Ulest(JournalText.Of(fault.Message));
        }
    }

    private static Ressurslesing<T> LesJson(string text)
    {
        // The FHIR library lets the last of two members of one name win; the real service may let the first.
        using (JsonDocument.Parse(text, Strengt))
        {
            new FhirJsonDeserializer().TryDeserializeResource(text, out var resource, out var issues);
            return Lest(resource, [.. issues]);
        }
    }

    private static Ressurslesing<T> LesXml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        new FhirXmlDeserializer().TryDeserializeResource(reader, out var resource, out var issues);
        return Lest(resource, [.. issues]);
    }

    private static Ressurslesing<T> Lest(Resource? resource, List<CodedException> issues) => resource switch
    {
        not T => Ulest($"ressurstypen «{JournalText.Of(resource?.TypeName ?? "")}»"),
        T when issues.Count > 0 => Ulest(string.Join(" ", issues.Take(3).Select(issue => JournalText.Of(issue.Message)))),
        T known => new(known, null),
    };

    // Half a resource is none: the FHIR library throws when an element of the wrong kind is asked for.
    private static Ressurslesing<T> Ulest(string received) =>
        new(null, new(400, "structure", $"Forventet en hel {typeof(T).Name} etter FHIR R4, fikk {received}. Kontroller ressursen før den sendes."));

    private static string? Form(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !(type.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return type.MediaType?.ToLowerInvariant() switch
        {
            "application/fhir+json" or "application/json" => "json",
            "application/fhir+xml" or "application/xml" or "text/xml" => "xml",
            _ => null,
        };
    }
}
