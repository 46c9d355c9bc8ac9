namespace AcceptanceHarness.Simulators.Tls;

/// <summary>One use of a TLS fault, as it stands: who tried while it was on, and whether anybody came back after.</summary>
/// <remarks>It exists only when the tool's own willing client got through under the fault.</remarks>
public sealed record TlsPeriode
{
    /// <summary>The simulated system whose port it was.</summary>
    public required string System { get; init; }

    /// <summary>The fault.</summary>
    public required TlsFeil Feil { get; init; }

    /// <summary>True once the fault is off.</summary>
    public bool ErAvsluttet { get; init; }

    /// <summary>The handshakes that began while the fault was on, those of the tool itself apart.</summary>
    public IReadOnlyList<Handtrykk> Under { get; init; } = [];

    /// <summary>The connections that began after the fault was off and brought a call.</summary>
    public IReadOnlyList<Handtrykk> Etter { get; init; } = [];
}
