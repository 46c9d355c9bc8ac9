using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>The status is one that Helsenorge has.</summary>
public sealed class AppointmentStatusIsKnown : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-status-is-known";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "En time skal ha status booked, fulfilled, cancelled, noshow, entered-in-error eller proposed.";

    /// <inheritdoc/>
    public string Source => "Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (!utveksling.Er("status in ('booked' | 'fulfilled' | 'cancelled' | 'noshow' | 'entered-in-error' | 'proposed')"))
        {
            yield return new(
                "Helsenorge viser ikke timen slik den er.",
                "status booked, fulfilled, cancelled, noshow, entered-in-error eller proposed.",
                $"status: {utveksling.Vist("status")}.",
                "Bruk en av statusene som Helsenorge har.");
        }
    }
}
