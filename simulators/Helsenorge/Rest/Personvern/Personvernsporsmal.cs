namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Personvern;

/// <summary>A question about one of a citizen's privacy settings.</summary>
/// <param name="Definisjon">The definition of the setting.</param>
/// <param name="Part">The code of who owns the definition.</param>
internal sealed record Personvernsporsmal(Guid Definisjon, string Part);
