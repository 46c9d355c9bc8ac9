using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every rule that always holds for a prescriber's messages, in reading order.</summary>
public static class EreseptChecks
{
    /// <summary>The checks with the project's own schemas.</summary>
    public static IReadOnlyList<ICheck> All { get; } = Med(MessageSchemas.Own);

    /// <summary>The checks with the given schemas.</summary>
    public static IReadOnlyList<ICheck> Med(MessageSchemas schemas) =>
    [
        new OrganisationProvesItself(),
        new MessageHasNoEmptyElements(),
        new QuantitiesAreComplete(),
        new CodesAreComplete(),
        new MessageFollowsSchema(schemas),
        new ListEntryHoldsAReadableMedicine(schemas),
        new ListEntryIdsAreUnique(),
        new OrganisationBelongsTogether(),
        new ContentSignatureIsValid(),
        new ContentSignatureKeyIsForSigning(),
        new ContentSignatureIsThePrescribers(),
        new PrescriberMayPrescribe(),
        new HelseIdAttachmentIsOneAndReadable(),
        new PatientIdentityIsAllowed(),
        new PrescriptionHasMinimumFields(),
        new PrescriptionLeavesOutFestFields(),
        new MessageIdIsUnique(),
        new PrescriptionIdIsNeverReused(),
        new ConversationReferencesAreKnown(),
        new RecallIsForThePrescriptionsPatient(),
        new DosageTextAgreesWithStructure(),
    ];
}
