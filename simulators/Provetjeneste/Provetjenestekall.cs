using AcceptanceHarness.Simulators.HelseId.Tilgang;

namespace AcceptanceHarness.Simulators.Provetjeneste;

/// <summary>A call as it was read.</summary>
internal sealed record Provetjenestekall
{
    /// <summary>The operation; null when the address is none of the service's.</summary>
    public string? Operasjon { get; init; }

    /// <summary>What the operation asks of token and proof; null when the call does not get that far.</summary>
    public Tilgangskrav? Krav { get; init; }

    /// <summary>Why it cannot be answered, in bokmål; null when it can.</summary>
    public string? Avvik { get; init; }

    /// <summary>The HTTP status of that.</summary>
    public int Status { get; init; } = 200;
}
