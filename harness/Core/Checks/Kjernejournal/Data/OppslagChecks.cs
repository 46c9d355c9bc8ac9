namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>Every rule for look-ups of lab results, documents and medicines alone that the wire shows, in reading order.</summary>
/// <remarks>Source system, attested patient and address are judged by the rules for all of kjernejournal, on the same facts.</remarks>
public static class OppslagChecks
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new LockIsOpenedOnlyWhereThereIsOne(),
        new AccessBasisStandsWhereItIsRead(),
        new DocumentSearchUsesOneScope(),
        new RoleIsTheAttestedOne(),
        new BlockIsNotOpenedByConsent(),
        new PersonNumberStaysOutOfLoggedHeaders(),
    ];
}
