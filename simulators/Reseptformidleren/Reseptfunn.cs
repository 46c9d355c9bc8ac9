namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What an M9.6 tells.</summary>
internal sealed record Reseptfunn
{
    /// <summary>The patient's newest person number.</summary>
    public required string? Fnr { get; init; }

    /// <summary>The patient's earlier person numbers.</summary>
    public required IReadOnlyList<string> AndreFnr { get; init; }

    /// <summary>Whether the patient has reserved, so that nothing is listed.</summary>
    public required bool ErReservert { get; init; }

    /// <summary>Whether there are locked prescriptions that are not listed.</summary>
    public required bool HarSkjulteLaste { get; init; }

    /// <summary>The prescriptions, oldest first.</summary>
    public required IReadOnlyList<LagretResept> Resepter { get; init; }
}
