namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>Somebody who acts for a patient.</summary>
/// <param name="Fnr">The person's number.</param>
/// <param name="Fornavn">Given name.</param>
/// <param name="Etternavn">Family name.</param>
/// <param name="Relasjon">Kodeverk 7611: FO, VE, FU or TD.</param>
public sealed record Handlende(string Fnr, string Fornavn, string Etternavn, string Relasjon);
