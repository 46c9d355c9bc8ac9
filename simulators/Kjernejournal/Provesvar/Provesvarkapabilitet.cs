using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>Writes what the service can do.</summary>
internal static class Provesvarkapabilitet
{
    /// <summary>The resource types that can be searched for.</summary>
    public static IReadOnlyList<string> Typer { get; } = ["DiagnosticReport", "Observation", "Specimen", "ServiceRequest", "PractitionerRole"];

    /// <summary>The statement.</summary>
    /// <param name="tid">Its date.</param>
    public static CapabilityStatement Skriv(DateTimeOffset tid) => new()
    {
        Status = PublicationStatus.Active,
        DateElement = new FhirDateTime(tid),
        Kind = CapabilityStatementKind.Instance,
        FhirVersion = FHIRVersion.N4_0_1,
        Format = ["application/fhir+json"],
        Implementation = new() { Description = "Simulert Pasientens prøvesvar i testrammeverket" },
        Rest =
        [
            new()
            {
                Mode = CapabilityStatement.RestfulCapabilityMode.Server,
                Resource =
                [
                    .. Typer.Select(type => new CapabilityStatement.ResourceComponent
                    {
                        TypeElement = new Code<ResourceType> { JsonValue = type },
                        Interaction = [new() { Code = CapabilityStatement.TypeRestfulInteraction.SearchType }],
                    }),
                ],
            },
        ],
    };
}
