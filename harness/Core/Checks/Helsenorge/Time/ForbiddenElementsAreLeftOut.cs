using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>What the profile forbids is not sent.</summary>
public sealed class ForbiddenElementsAreLeftOut : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-forbidden-elements-are-left-out";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "En time skal ikke ha implicitRules, language, text, serviceType, specialty, reasonCode, reasonReference, priority, slot eller comment.";

    /// <inheritdoc/>
    public string Source => "Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    private static readonly string[] Forbudt =
        ["implicitRules", "language", "text", "serviceType", "specialty", "reasonCode", "reasonReference", "priority", "slot", "comment"];

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        foreach (var element in Forbudt.Where(element => utveksling.Er($"{element}.exists()")))
        {
            yield return new(
                "Timen bærer mer enn Helsenorge skal ha, eller avvises.", $"En time uten {element}.", $"En time med {element}.", $"Ta bort {element}.");
        }
    }
}
