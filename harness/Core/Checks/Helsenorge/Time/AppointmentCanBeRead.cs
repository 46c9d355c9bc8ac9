using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>What is sent as an appointment is one.</summary>
public sealed class AppointmentCanBeRead : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-can-be-read";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "En time skal sendes som en hel Appointment etter FHIR R4.";

    /// <inheritdoc/>
    public string Source => "Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    bool ITimeCheck.Gjelder(Timeutveksling utveksling) => utveksling.ErTimesending;

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (utveksling.Time is null || utveksling.Lesemangler.Count > 0)
        {
            yield return new(
                "Helsenorge kan ikke lese timen, så innbyggeren får den ikke.",
                "En hel Appointment etter FHIR R4, som JSON eller XML.",
                utveksling.Time is null ? "Noe som ikke er en Appointment." : Mangler(utveksling.Lesemangler.Count),
                "Kontroller ressursen mot FHIR R4 før den sendes.");
        }
    }

    // The library's words repeat what was sent, and that may be a person number.
    private static string Mangler(int count) => FormattableString.Invariant($"En Appointment med {count} feil etter FHIR R4.");
}
