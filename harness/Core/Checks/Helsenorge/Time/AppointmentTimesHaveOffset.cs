using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>The times of an appointment say how far they are from UTC.</summary>
public sealed partial class AppointmentTimesHaveOffset : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-times-have-offset";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "start, end og requestedPeriod skal ha klokkeslett med avstand til UTC.";

    /// <inheritdoc/>
    public string Source => "FHIR R4, datatypene instant og dateTime; Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    private static readonly string[] Felt = ["start", "end", "requestedPeriod.start", "requestedPeriod.end"];

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        foreach (var field in Felt)
        {
            foreach (var wrong in utveksling.Verdier(field).Where(text => !Klokkeslett().IsMatch(text)))
            {
                yield return new(
                    "Timen kan vises en time feil, for eksempel rundt skiftet til sommertid.",
                    "Dato og klokkeslett med Z eller avstand til UTC, for eksempel +02:00.",
                    $"{field} uten avstand til UTC ({wrong.Length} tegn).",
                    $"Send {field} med avstanden til UTC som gjelder på den dagen.");
            }
        }
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Klokkeslett();
}
