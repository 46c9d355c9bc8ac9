using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml;
using AcceptanceHarness.Simulators.Hosting;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A body read as a resource: its JSON as it was written, or why it is none.</summary>
/// <param name="Json">The resource; null when there is none.</param>
/// <param name="Feil">What is wrong; null when nothing is.</param>
internal sealed record Fhirlesing(string? Json, Kritiskfeil? Feil)
{
    private const int Dypest = 60;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Strengt = new() { AllowDuplicateProperties = false, MaxDepth = Dypest };

    /// <summary>Reads a call's body.</summary>
    /// <param name="call">The call.</param>
    /// <param name="type">The resource type that the address names.</param>
    /// <param name="options">What a body may be.</param>
    public static Fhirlesing Les(SimulatedCall call, string type, KritiskInformasjonOptions options)
    {
        if (call.Body.Length > options.MaksStorrelse)
        {
            return Ingen(Kritiskfeilkatalog.ForStor(options.MaksStorrelse, call.Body.Length));
        }

        var contentType = call.Header("Content-Type");
        if (Form(contentType) is not { } form)
        {
            return Ingen(Kritiskfeilkatalog.Innholdstype(contentType));
        }

        try
        {
            var text = Utf8.GetString(call.Body.Span).TrimStart('\uFEFF');
            return form == "xml" ? LesXml(text, type, options) : LesJson(text, type, options);
        }
        catch (DecoderFallbackException)
        {
            return Ulest("UTF-8", "byte som ikke er UTF-8.");
        }
        catch (Exception fault) when (fault is JsonException or XmlException or CodedException or FormatException or InvalidOperationException or ArgumentException or InvalidCastException)
        {
            return Ulest($"en hel {type}", $"noe som ikke kan leses: {JournalText.Of(fault.Message)}");
        }
    }

    private static Fhirlesing LesJson(string text, string type, KritiskInformasjonOptions options)
    {
        using var document = JsonDocument.Parse(text, Strengt);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("resourceType", out var given) || given.ValueKind != JsonValueKind.String)
        {
            return Ulest($"et JSON-objekt med resourceType {type}", "noe annet.");
        }

        if (given.GetString() != type)
        {
            return Ulest($"ressurstypen {type}, som adressen sier", $"«{JournalText.Of(given.GetString()!)}».");
        }

        new FhirJsonDeserializer().TryDeserializeResource(text, out _, out var issues);
        return Fullfor(root, [.. issues], options);
    }

    private static Fhirlesing LesXml(string text, string type, KritiskInformasjonOptions options)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        new FhirXmlDeserializer().TryDeserializeResource(reader, out var resource, out var issues);
        if (resource is null || resource is DynamicResource || resource.TypeName != type)
        {
            return Ulest($"ressurstypen {type}, som adressen sier", $"«{JournalText.Of(resource?.TypeName ?? "")}».");
        }

        var found = issues.ToList();
        using var document = JsonDocument.Parse(found.Count > 0 ? "{}" : new FhirJsonSerializer().SerializeToString(resource), Strengt);
        return Fullfor(document.RootElement, found, options);
    }

    private static Fhirlesing Fullfor(JsonElement root, List<CodedException> issues, KritiskInformasjonOptions options)
    {
        // Looked at first: a text that is no Unicode is told so in the service's own words.
        if (Innholdskontroll.Se(root, options.MaksTegn) is { } content)
        {
            return Ingen(content);
        }

        return issues.Count > 0
            ? Ulest("en ressurs etter FHIR R4", string.Join(" ", issues.Take(3).Select(issue => JournalText.Of(issue.Message))))
            : new(root.GetRawText(), null);
    }

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

    private static Fhirlesing Ulest(string expected, string received) => Ingen(Kritiskfeilkatalog.Ulest(expected, received));

    private static Fhirlesing Ingen(Kritiskfeil fault) => new(null, fault);
}
