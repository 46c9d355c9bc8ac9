using System.Globalization;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>An appointment that has a start has an end, and it is later.</summary>
public sealed class AppointmentPeriodIsWhole : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-period-is-whole";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "En time skal ha både start og end eller ingen av dem, og end skal ikke være før start.";

    /// <inheritdoc/>
    public string Source => "FHIR R4, Appointment: app-2; Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (!utveksling.Er("start.exists() = end.exists()"))
        {
            yield return Feil("Både start og end, eller ingen av dem.", utveksling);
        }
        else if (Tid(utveksling, "start") is { } start && Tid(utveksling, "end") is { } end && end < start)
        {
            yield return Feil("end som ikke er før start.", utveksling);
        }
    }

    private static DateTimeOffset? Tid(Timeutveksling utveksling, string field) =>
        utveksling.Verdier(field) is [var text] && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static Avvik Feil(string expected, Timeutveksling utveksling) => new(
        "Innbyggeren får ikke vite når timen er.", expected, $"start: {utveksling.Vist("start")}, end: {utveksling.Vist("end")}.", "Send start og end for timen.");
}
