using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A patient is named by number.</summary>
public sealed class PatientIsIdentified : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "appointment-participant-actor-patient-reference-identifier";

    /// <inheritdoc/>
    public override string Rule => "En deltaker som er pasient, skal oppgis med actor.identifier.";

    private protected override string Krav => "participant.where(actor.type = 'Patient').all(actor.identifier.exists())";

    private protected override string Folge => "Helsenorge vet ikke hvem timen er til.";

    private protected override string Vis => "participant.actor.identifier.system";

    private protected override string Retting => "Oppgi pasienten med fødselsnummer eller D-nummer i actor.identifier.";

    private protected override Alvor Alvor => Alvor.Merknad;
}
