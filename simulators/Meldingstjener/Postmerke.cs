using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>What is known of a message in a queue: each delivery of it is told in the journal by this.</summary>
/// <param name="Melding">The message.</param>
/// <param name="Lesing">What was read of it: facts, keys and the payload in clear.</param>
internal sealed record Postmerke(Bussmelding Melding, Reading Lesing)
{
    /// <summary>What was done wrong with it on purpose.</summary>
    public IReadOnlyList<FaultMark> Feil { get; init; } = [];

    /// <summary>Properties/message-id.</summary>
    public string? MessageId => Melding.MessageId;
}
