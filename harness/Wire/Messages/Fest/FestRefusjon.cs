namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>That a product may be reimbursed.</summary>
/// <param name="RefRefusjonsgrupper">Ids of the refusjonsgrupper, at least one.</param>
/// <param name="GyldigFraDato">From when.</param>
public sealed record FestRefusjon(IReadOnlyList<string> RefRefusjonsgrupper, DateOnly GyldigFraDato);
