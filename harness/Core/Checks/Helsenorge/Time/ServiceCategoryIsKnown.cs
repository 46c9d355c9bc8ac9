using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>The service is one that Helsenorge has.</summary>
public sealed class ServiceCategoryIsKnown : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-service-category-is-known";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "serviceCategory skal være 27 eller 30, eller en av kodene 3–10 og 16–19 fra kodeverk 7619.";

    /// <inheritdoc/>
    public string Source => "Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    private const string Uttrykk =
        "serviceCategory.coding.where("
        + "(system = 'http://terminology.hl7.org/CodeSystem/service-category' and code in ('27' | '30'))"
        + $" or (system = 'urn:oid:2.16.578.1.12.4.1.1.7619' and code in ({Timeuttrykk.Kommunale}))).exists()";

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Timen vises under feil tjeneste, eller avvises.",
                "27 eller 30 fra HL7s service-category, eller en kode fra 7619.",
                $"serviceCategory: {utveksling.Vist("serviceCategory.coding.system")}, {utveksling.Vist("serviceCategory.coding.code")}.",
                "Bruk en kode som Helsenorge har for tjenesten.");
        }
    }
}
