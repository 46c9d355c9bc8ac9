using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Refusjonshjemmel: a ground for reimbursement with its groups.</summary>
/// <param name="Hjemmel">The ground (kodeverk 7427).</param>
/// <param name="KreverVarekobling">Whether only the goods that are tied to it may be reimbursed.</param>
/// <param name="KreverVedtak">Whether it needs a decision for the patient.</param>
/// <param name="Grupper">Its groups, at least one.</param>
public sealed record FestRefusjonshjemmel(CV Hjemmel, bool KreverVarekobling, bool KreverVedtak, IReadOnlyList<FestRefusjonsgruppe> Grupper);
