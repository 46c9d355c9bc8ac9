namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A dose of its own at a time of day.</summary>
/// <param name="Tidspunkt">Time of day (8325): 1 morgen, 2 formiddag, 3 midt på dagen, 4 ettermiddag, 5 kveld.</param>
/// <param name="Mengde">How much then.</param>
public sealed record Tidsdose(int Tidspunkt, decimal Mengde);
