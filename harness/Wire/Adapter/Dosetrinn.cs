namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A later step of a dosing that is tapered up or down.</summary>
/// <param name="Mengde">Dose at a time in this step.</param>
/// <param name="VarighetDager">For how many days; null for the last step that goes on.</param>
public sealed record Dosetrinn(decimal Mengde, int? VarighetDager = null);
