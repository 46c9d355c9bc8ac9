namespace AcceptanceHarness.Wire.Adapter;

/// <summary>One thing that a user was shown.</summary>
/// <param name="Kind">information, warning, error or question.</param>
/// <param name="Text">The text, whole.</param>
/// <param name="Kilde">How it was seen.</param>
/// <param name="Bilde">A picture's SHA-256, if one was taken.</param>
/// <param name="Sporsmal">A question's id, which an answer refers to; null for what is no question, or has no id.</param>
public sealed record Shown(string Kind, string Text, Kilde Kilde, string? Bilde = null, string? Sporsmal = null);
