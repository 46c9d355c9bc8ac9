using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Refusjonsgruppe: what is reimbursed on the same terms.</summary>
/// <param name="Id">FEST id.</param>
/// <param name="GruppeNr">Its number.</param>
/// <param name="Atc">The ATC code that it is for; null when it is for none.</param>
/// <param name="KreverRefusjonskode">Whether the prescription must give a diagnosis code.</param>
public sealed record FestRefusjonsgruppe(string Id, CV GruppeNr, CV? Atc, bool KreverRefusjonskode);
