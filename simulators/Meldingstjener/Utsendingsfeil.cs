namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Something that can be wrong with a message on the bus, by name.</summary>
/// <param name="Id">The id in ASCII kebab-case.</param>
/// <param name="Beskrivelse">What happens, in bokmål.</param>
/// <param name="Endre">What is sent in place of the message.</param>
internal sealed record Utsendingsfeil(string Id, string Beskrivelse, Func<Utgaende, IReadOnlyList<Utgaende>> Endre);
