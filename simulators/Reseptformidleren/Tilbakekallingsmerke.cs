namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>That a prescription has been called back, and why; also set while it is under dispensing and its status does not show it.</summary>
/// <param name="MeldingId">MsgId of the M5.</param>
/// <param name="Tidspunkt">When Reseptformidleren took it in.</param>
/// <param name="Arsak">Kodeverk 7500.</param>
/// <param name="ArsakNavn">The code's meaning as the M5 spelt it.</param>
/// <param name="Merknad">Free text of the M5.</param>
public sealed record Tilbakekallingsmerke(
    string MeldingId, DateTimeOffset Tidspunkt, string Arsak, string? ArsakNavn, string? Merknad);
