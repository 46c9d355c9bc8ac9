namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>A message that was taken in, and what it was answered with: the same message again is answered the same.</summary>
/// <param name="MsgId">Its MsgId.</param>
/// <param name="Fra">The sender's HER-id.</param>
/// <param name="Kvittering">The receipt's status; null when none was asked for.</param>
/// <param name="Feilkode">The receipt's error; null for none.</param>
internal sealed record Mottattmelding(string MsgId, string Fra, string? Kvittering, string? Feilkode);
