using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>The references between resources that a search can follow, by the search parameter's name.</summary>
internal static class Fhirlenker
{
    /// <summary>All that can be followed (antakelse A-404: result and has-member among them).</summary>
    public static IReadOnlyList<string> Kjente { get; } =
    [
        "DiagnosticReport:result", "DiagnosticReport:specimen", "DiagnosticReport:based-on", "Observation:has-member", "Observation:specimen", "ServiceRequest:requester",
    ];

    /// <summary>What a resource points to by a link, as type and id.</summary>
    public static IEnumerable<string> Fra(DomainResource resource, string lenke) => ((lenke, resource) switch
    {
        ("DiagnosticReport:result", DiagnosticReport report) => report.Result,
        ("DiagnosticReport:specimen", DiagnosticReport report) => report.Specimen,
        ("DiagnosticReport:based-on", DiagnosticReport report) => report.BasedOn,
        ("Observation:has-member", Observation observation) => observation.HasMember,
        ("Observation:specimen", Observation { Specimen: { } specimen }) => [specimen],
        ("ServiceRequest:requester", ServiceRequest { Requester: { } requester }) => [requester],
        _ => (IEnumerable<ResourceReference>)[],
    }).Select(reference => reference.Reference).OfType<string>();

    /// <summary>A resource's own name, as type and id.</summary>
    public static string Navn(DomainResource resource) => $"{resource.TypeName}/{resource.Id}";
}
