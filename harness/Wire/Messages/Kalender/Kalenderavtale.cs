namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>VEVENT: one appointment or one free time.</summary>
public sealed record Kalenderavtale
{
    /// <summary>The appointment's id, the same in every message about it.</summary>
    public required string Uid { get; init; }

    /// <summary>Which change of the appointment this is; 0 at first.</summary>
    public int? Sequence { get; init; }

    /// <summary>When this was written; by the standard in UTC.</summary>
    public required Kalendertid Dtstamp { get; init; }

    /// <summary>When it begins.</summary>
    public required Kalendertid Dtstart { get; init; }

    /// <summary>When it ends.</summary>
    public Kalendertid? Dtend { get; init; }

    /// <summary>What it is, as the citizen is to read it.</summary>
    public string? Summary { get; init; }

    /// <summary>Where it is.</summary>
    public string? Location { get; init; }

    /// <summary>CONFIRMED, TENTATIVE or CANCELLED; null when it is not said.</summary>
    public string? Status { get; init; }
}
