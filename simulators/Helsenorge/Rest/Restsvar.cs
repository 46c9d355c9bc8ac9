using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>Writes answers: resources, objects and errors.</summary>
internal static class Restsvar
{
    private static readonly JsonSerializerOptions Fhirskriver = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    /// <summary>The answer with a resource.</summary>
    public static Answer Fhir(Resource resource, int status) => new()
    {
        Status = status,
        ContentType = "application/fhir+json; charset=utf-8",
        Headers = [new("Cache-Control", "no-store")],
        Body = JsonSerializer.SerializeToUtf8Bytes<Base>(resource, Fhirskriver),
    };

    /// <summary>The answer with an object.</summary>
    public static Answer Json(JsonObject body, int status = 200) => new()
    {
        Status = status,
        ContentType = "application/json; charset=utf-8",
        Headers = [new("Cache-Control", "no-store")],
        Body = Encoding.UTF8.GetBytes(body.ToJsonString()),
    };

    /// <summary>The answer without a body.</summary>
    public static Answer Tomt() => new() { Status = 204, ContentType = "", Headers = [new("Cache-Control", "no-store")], Body = default };

    /// <summary>An error, in the service's form.</summary>
    /// <param name="feil">The error.</param>
    /// <param name="erFhir">Whether it is an OperationOutcome; an object otherwise (antakelse A-504).</param>
    public static Answer Feil(Restfeil feil, bool erFhir)
    {
        var answer = erFhir
            ? Fhir(Utfall(feil), feil.Status)
            : Json(new JsonObject { ["kode"] = feil.Kode ?? feil.Type, ["melding"] = feil.Tekst }, feil.Status);
        return answer with { Facts = new Dictionary<string, string> { [HelsenorgeRestFacts.SvarFeilkode] = feil.Kode ?? feil.Type } };
    }

    private static OperationOutcome Utfall(Restfeil feil) => new()
    {
        Issue =
        [
            new()
            {
                Severity = OperationOutcome.IssueSeverity.Error,
                CodeElement = new Code<OperationOutcome.IssueType> { JsonValue = feil.Type },
                Details = feil.Kode is { } code ? new CodeableConcept { Coding = [new() { Code = code }], Text = feil.Tekst } : new CodeableConcept { Text = feil.Tekst },
                Diagnostics = feil.Kode is { } own ? $"{own}: {feil.Tekst}" : feil.Tekst,
            },
        ],
    };
}
