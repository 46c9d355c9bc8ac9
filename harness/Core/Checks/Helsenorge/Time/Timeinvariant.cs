using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>An invariant of Helsenorge's profile of an appointment: where one thing is so, another must be.</summary>
public abstract class Timeinvariant : ITimeCheck
{
    /// <inheritdoc/>
    public abstract string Id { get; }

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-04");

    /// <inheritdoc/>
    public abstract string Rule { get; }

    /// <inheritdoc/>
    public string Source => $"Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5: {Id}";

    /// <summary>When it matters, as FHIRPath.</summary>
    private protected virtual string Nar => "true";

    /// <summary>What must then hold, as FHIRPath.</summary>
    private protected abstract string Krav { get; }

    /// <summary>What the fault may lead to.</summary>
    private protected abstract string Folge { get; }

    /// <summary>What to show of the appointment, as FHIRPath.</summary>
    private protected abstract string Vis { get; }

    /// <summary>What to do.</summary>
    private protected abstract string Retting { get; }

    /// <summary>How serious it is: the profile has invariants that only warn.</summary>
    private protected virtual Alvor Alvor => Alvor.Feil;

    /// <summary>Unconfirmed assumptions that a fault in this appointment rests on.</summary>
    private protected virtual IReadOnlyList<string> Antakelser(Appointment time) => [];

    /// <summary>Whether the service refuses an appointment that breaks it.</summary>
    internal bool ErAvvisende => Alvor == Alvor.Feil;

    /// <summary>Whether an appointment breaks it.</summary>
    internal bool ErBrutt(Appointment time) => !Fhir.Fhirsti.Er(time, $"where({Nar}).all({Krav})");

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (utveksling.Time is { } time && ErBrutt(time))
        {
            var seen = $"status {utveksling.Vist("status")}, serviceCategory {utveksling.Vist("serviceCategory.coding.code")}";
            yield return new(Folge, Rule, $"{Vis}: {utveksling.Vist(Vis)} ({seen}).", Retting)
            {
                Alvor = Alvor,
                Antakelser = Antakelser(time),
            };
        }
    }
}
