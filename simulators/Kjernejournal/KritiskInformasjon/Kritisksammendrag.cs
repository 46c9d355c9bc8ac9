namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A patient's critical information in short.</summary>
internal sealed record Kritisksammendrag
{
    /// <summary>Whether anything says that it is active, also when it has ended.</summary>
    public required bool Har { get; init; }

    /// <summary>Whether anything is active and has not ended.</summary>
    public required bool HarAktiv { get; init; }

    /// <summary>The last change; null when there has been nothing.</summary>
    public required DateTimeOffset? SistEndret { get; init; }

    /// <summary>The last change by resource type, or by kind of condition.</summary>
    public required IReadOnlyDictionary<string, DateTimeOffset> EndretPerSlag { get; init; }
}
