namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The patient's ids in M9.6.</summary>
/// <param name="Fnr">The present one.</param>
/// <param name="AndreFnr">Former ones; prescriptions on them are the same person's.</param>
public sealed record M96PasientInfo(string Fnr, IReadOnlyList<string> AndreFnr);
