using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Simulators.HelseId.Kall;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>One call while it is answered.</summary>
internal sealed record Kontekst
{
    /// <summary>The call.</summary>
    public required SimulatedCall Call { get; init; }

    /// <summary>What was read of it.</summary>
    public required HelseIdKall Kall { get; init; }

    /// <summary>What the tenant holds.</summary>
    public required HelseIdTilstand Tilstand { get; init; }

    /// <summary>The time by the security clock.</summary>
    public required DateTimeOffset Na { get; init; }

    /// <summary>What is wrong on purpose.</summary>
    public required HelseIdForvrengning Forvrengning { get; init; }

    /// <summary>The issuer of the tenant.</summary>
    public string Utsteder => HelseIdSimulator.Issuer(Call.Tenant);
}
