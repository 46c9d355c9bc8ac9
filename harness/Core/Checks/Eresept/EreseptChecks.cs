using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every rule that always holds for a prescriber's messages, in reading order.</summary>
public static class EreseptChecks
{
    /// <summary>How old the FEST of a prescription may be unless another limit is given.</summary>
    /// <value>14 days (antakelse A-056).</value>
    public static TimeSpan MaksFestAlder { get; } = TimeSpan.FromDays(14);

    /// <summary>The checks with the project's own schemas.</summary>
    public static IReadOnlyList<ICheck> All { get; } = Med(MessageSchemas.Own);

    /// <summary>The checks with the given schemas.</summary>
    /// <param name="schemas">The schemas that messages are held against.</param>
    /// <param name="maksFestAlder">How old the FEST of a prescription may be; null for <see cref="MaksFestAlder"/>.</param>
    public static IReadOnlyList<ICheck> Med(MessageSchemas schemas, TimeSpan? maksFestAlder = null) =>
    [
        new CallFollowsTheContract(),
        new OrganisationProvesItself(),
        new MessageHasNoEmptyElements(),
        new QuantitiesAreComplete(),
        new CodesAreComplete(),
        new MessageFollowsSchema(schemas),
        new ListEntryHoldsAReadableMedicine(schemas),
        new ListEntryIdsAreUnique(),
        new ListBuildsOnTheLastVersion(),
        new OrganisationBelongsTogether(),
        new ContentSignatureIsValid(),
        new ContentSignatureKeyIsForSigning(),
        new ContentSignatureIsThePrescribers(),
        new PrescriberMayPrescribe(),
        new HelseIdAttachmentIsOneAndReadable(),
        new PatientIdentityIsAllowed(),
        new AbsentFunctionIsNotUsed(),
        new PrescriptionHasMinimumFields(),
        new PrescriptionLeavesOutFestFields(),
        new GoodsMayBePrescribed(),
        new ReimbursementFitsGoods(),
        new FestDateIsRecent(maksFestAlder ?? MaksFestAlder),
        new PrescribedItemIsInFest(),
        new ProductAgreesWithFest(),
        new ValidityIsWithinRule(),
        new RestrictedGroupIsNotRepeated(),
        new RepeatsAreWithinReason(),
        new PrescriptionIsDatedWhenSent(),
        new MessageIdIsAUuid(),
        new MessageIdIsUnique(),
        new PrescriptionIdIsNeverReused(),
        new ConversationReferencesAreKnown(),
        new RecallIsForThePrescriptionsPatient(),
        new DosageTextAgreesWithStructure(),
    ];
}
