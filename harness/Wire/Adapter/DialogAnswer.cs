namespace AcceptanceHarness.Wire.Adapter;

/// <summary>An answer to a dialog.</summary>
/// <param name="Sporsmal">The question's id, or a pattern with <c>*</c>.</param>
/// <param name="Valg">The choice.</param>
/// <param name="Begrunnelse">The reason given, if any.</param>
public sealed record DialogAnswer(string Sporsmal, string Valg, string? Begrunnelse = null);
