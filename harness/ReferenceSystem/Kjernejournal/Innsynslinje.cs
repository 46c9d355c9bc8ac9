namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>One line in the system's own log over look-ups.</summary>
/// <param name="Bruker">The user's key.</param>
/// <param name="Tidspunkt">When.</param>
/// <param name="Pasient">The patient's key.</param>
/// <param name="Hva">What was looked at.</param>
/// <param name="Grunnlag">The access basis, in the user's words.</param>
internal sealed record Innsynslinje(string Bruker, DateTimeOffset Tidspunkt, string Pasient, string Hva, string? Grunnlag);
