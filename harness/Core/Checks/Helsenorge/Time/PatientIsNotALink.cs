using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A patient is not named by a link.</summary>
public sealed class PatientIsNotALink : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "appointment-participant-actor-patient-reference-reference";

    /// <inheritdoc/>
    public override string Rule => "En deltaker som er pasient, skal ikke oppgis med actor.reference.";

    private protected override string Krav => "participant.where(actor.type = 'Patient').all(actor.reference.empty())";

    private protected override string Folge => "Helsenorge kan ikke følge lenken til pasienten.";

    private protected override string Vis => "participant.where(actor.type = 'Patient').actor.display";

    private protected override string Retting => "Ta bort actor.reference, og bruk actor.identifier.";

    private protected override Alvor Alvor => Alvor.Merknad;
}
