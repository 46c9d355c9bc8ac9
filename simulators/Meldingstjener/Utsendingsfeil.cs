namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Something that can be wrong with a message on the bus, by name.</summary>
/// <param name="Id">The id in ASCII kebab-case.</param>
/// <param name="Beskrivelse">What happens, in bokmål.</param>
/// <param name="Begynn">Begins the fault: gives what is sent in place of each message that it touches.</param>
internal sealed record Utsendingsfeil(string Id, string Beskrivelse, Func<Func<Utgaende, IReadOnlyList<Utgaende>>> Begynn)
{
    /// <summary>How many messages it needs to touch; null for as many as it is planned for.</summary>
    public int? Antall { get; init; }

    /// <summary>A fault that sends one changed message in place of another.</summary>
    public static Utsendingsfeil Endrer(string id, string beskrivelse, Func<Utgaende, Utgaende> endre) => Sender(id, beskrivelse, utgaende => [endre(utgaende)]);

    /// <summary>A fault that sends any number of messages in place of one.</summary>
    public static Utsendingsfeil Sender(string id, string beskrivelse, Func<Utgaende, IReadOnlyList<Utgaende>> sendes) => new(id, beskrivelse, () => sendes);
}
