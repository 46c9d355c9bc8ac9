namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M27.2: what came of an M27.1, and who is responsible now.</summary>
/// <param name="RegistrertEndring">Whether the change was made.</param>
/// <param name="Multidoselege">The doctor who is responsible; null when none is.</param>
/// <param name="Multidoseapotek">The pharmacy that packs; null when none is registered.</param>
public sealed record M272(bool RegistrertEndring, Multidoselege? Multidoselege, Multidoseapotek? Multidoseapotek = null);
