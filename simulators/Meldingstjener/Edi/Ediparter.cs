using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>What the REST interface asks the rest of the message service, and tells it.</summary>
internal sealed record Ediparter
{
    /// <summary>Whether an organisation may act for a HER-id.</summary>
    public Func<Tenant, string, string, bool> HarTilgang { get; init; } = (_, _, _) => true;

    /// <summary>Takes over a message that was posted; gives why it cannot be delivered, in bokmål, or null when it is.</summary>
    public Func<MottattMelding, string?> Motta { get; init; } = _ => null;
}
