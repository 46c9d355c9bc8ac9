using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>What the profile wants of every appointment is there.</summary>
public sealed class RequiredElementsAreSent : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "appointment-required-elements-are-sent";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public string Rule => "En time skal ha meta.lastUpdated, serviceCategory, appointmentType, supportingInformation og deltakere med actor, og høyst én requestedPeriod.";

    /// <inheritdoc/>
    public string Source => "Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5";

    private static readonly (string Navn, string Uttrykk)[] Pakrevd =
    [
        ("meta.lastUpdated", "meta.lastUpdated.exists()"),
        ("nøyaktig én serviceCategory", "serviceCategory.count() = 1"),
        ("appointmentType", "appointmentType.exists()"),
        ("supportingInformation", "supportingInformation.exists()"),
        ("deltakere med actor", "participant.exists() and participant.all(actor.exists())"),
        ("høyst én requestedPeriod", "requestedPeriod.count() <= 1"),
    ];

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        foreach (var (name, expression) in Pakrevd.Where(each => !utveksling.Er(each.Uttrykk)))
        {
            yield return new(
                "Helsenorge avviser timen, så innbyggeren får den ikke.", $"{name}.", $"En time der dette ikke stemmer: {expression}.", $"Send {name}.");
        }
    }
}
