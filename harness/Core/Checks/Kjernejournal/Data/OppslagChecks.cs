namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>Every rule for look-ups of lab results, documents and medicines that the wire shows, in reading order.</summary>
public static class OppslagChecks
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new LookupNamesTheSystem(),
        new LookupIsForTheAttestedPatient(),
        new LockIsOpenedOnlyWhereThereIsOne(),
        new AccessBasisStandsWhereItIsRead(),
        new DocumentSearchUsesOneScope(),
        new RoleIsTheAttestedOne(),
        new BlockIsNotOpenedByConsent(),
        new PersonNumbersStayOutOfAddresses(),
    ];
}
