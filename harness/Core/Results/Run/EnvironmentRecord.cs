namespace AcceptanceHarness.Core.Results.Run;

/// <summary>Where and with what a run was made.</summary>
public sealed record EnvironmentRecord
{
    /// <summary>The harness's version.</summary>
    public required string HarnessVersion { get; init; }

    /// <summary>.NET's version.</summary>
    public required string DotNet { get; init; }

    /// <summary>The operating system, without machine name.</summary>
    public required string Os { get; init; }

    /// <summary>The time zone of local times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>How the system was driven: in process, push, process or person.</summary>
    public required string Carrier { get; init; }

    /// <summary>Service key to address.</summary>
    public required IReadOnlyDictionary<string, string> Endpoints { get; init; }

    /// <summary>SHA-256 of the test certificate authority.</summary>
    public required string CaThumbprint { get; init; }

    /// <summary>The vendor's own trust anchors that the simulators accepted beside it.</summary>
    public IReadOnlyList<TrustAnchorRecord> TrustAnchors { get; init; } = [];

    /// <summary>Name of the schema set, for example <c>egne skjemaer</c>.</summary>
    public required string SchemaSet { get; init; }

    /// <summary>SHA-256 of the schema set.</summary>
    public required string SchemaHash { get; init; }

    /// <summary>SHA-256 over the feature files.</summary>
    public required string FeaturesHash { get; init; }
}
