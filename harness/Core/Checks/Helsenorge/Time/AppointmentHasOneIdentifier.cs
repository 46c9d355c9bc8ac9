using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>An appointment has one identifier, and it is whole.</summary>
public sealed class AppointmentHasOneIdentifier : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-has-one-identifier";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "En time skal ha nøyaktig én identifier, med system, value og assigner.";

    /// <inheritdoc/>
    public string Source => "Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (!utveksling.Er("identifier.count() = 1 and identifier.all(system.exists() and value.exists() and assigner.exists())"))
        {
            yield return new(
                "Helsenorge kjenner ikke igjen timen når den endres eller avlyses.",
                "Én identifier med system, value og assigner.",
                $"{utveksling.Vist("identifier.count()")} identifier, med system: {utveksling.Vist("identifier.system")}.",
                "Gi timen én fast identifier, og bruk den samme hver gang timen sendes.");
        }
    }
}
