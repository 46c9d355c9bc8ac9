namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.22: the multidose patients that have changed; none means that nothing has.</summary>
/// <param name="Pasienter">The patients.</param>
public sealed record M922(IReadOnlyList<M922Pasient> Pasienter);
