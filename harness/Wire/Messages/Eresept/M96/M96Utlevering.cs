using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>What has been dispensed of one kind of package.</summary>
public sealed record M96Utlevering
{
    /// <summary>Varenummer; another than in M1 when it was substituted.</summary>
    public string? Varenr { get; init; }

    /// <summary>Name, form and strength.</summary>
    public required string NavnFormStyrke { get; init; }

    /// <summary>Size of the package.</summary>
    public PQ? Pakningsstr { get; init; }

    /// <summary>Packages in all.</summary>
    public required decimal AntallPakningerUtlevertTotalt { get; init; }

    /// <summary>Packages the last time.</summary>
    public required decimal AntallPakningerUtlevertSiste { get; init; }

    /// <summary>When that was.</summary>
    public required DateTimeOffset TidspunktSisteUtlevering { get; init; }
}
