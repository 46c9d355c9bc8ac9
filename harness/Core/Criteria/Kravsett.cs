namespace AcceptanceHarness.Core.Criteria;

/// <summary>A named, versioned set of requirements; it never names a criterion.</summary>
public sealed record Kravsett
{
    /// <summary>The id, for example <c>utkast-eresept-rekvirent</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name in bokmål.</summary>
    public required string Navn { get; init; }

    /// <summary>Who owns it.</summary>
    public required string Eier { get; init; }

    /// <summary>utkast, bekreftet or utgått.</summary>
    public required string Status { get; init; }

    /// <summary>The version.</summary>
    public required string Versjon { get; init; }

    /// <summary>Where it was read: page, version and date.</summary>
    public required string Kilde { get; init; }

    /// <summary>How much of it is known, for example «7 av ukjent antall».</summary>
    public required string Kjent { get; init; }

    /// <summary>The requirements.</summary>
    public required IReadOnlyList<Krav> Krav { get; init; }

    /// <summary>What is known to be asked beside them and is not covered yet.</summary>
    public IReadOnlyList<UdekketKrav> IkkeDekket { get; init; } = [];
}
