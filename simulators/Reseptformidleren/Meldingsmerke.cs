namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>That a message id has been used, so that a resend is known from a reuse.</summary>
/// <param name="Fingeravtrykk">Digest of what the message held.</param>
/// <param name="ReseptId">The prescription that it made or called back; null for others.</param>
/// <param name="Referansenumre">The reference numbers that it was answered with; none for others.</param>
public sealed record Meldingsmerke(string Fingeravtrykk, string? ReseptId, IReadOnlyList<string> Referansenumre);
