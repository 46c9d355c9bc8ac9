namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>One appointment of a calendar as the judge reads it of the bytes.</summary>
/// <param name="Uid">The appointment's id; null when it has none.</param>
/// <param name="Sekvens">The number of the change; 0 when it is not said.</param>
/// <param name="Start">The moment that it begins; null when that is no moment.</param>
/// <param name="Slutt">The moment that it ends; null when that is not said, or is no moment.</param>
/// <param name="ErAvlyst">Whether it is cancelled, by the calendar's method or its own status.</param>
/// <param name="Problem">In bokmål why the beginning is no moment; null when it is one.</param>
public sealed record Kalenderpost(string? Uid, int Sekvens, DateTimeOffset? Start, DateTimeOffset? Slutt, bool ErAvlyst, string? Problem);
