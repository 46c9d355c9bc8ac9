namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>A time in the appointment book.</summary>
internal sealed record Timeavtale
{
    /// <summary>Its id (UID in the calendar).</summary>
    public required string Id { get; init; }

    /// <summary>The patient's key; null for a time that is free.</summary>
    public string? Pasient { get; init; }

    /// <summary>HER-id of the service that it is at; null for the first.</summary>
    public string? Enhet { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset Slutt { get; init; }

    /// <summary>What it is for.</summary>
    public string Tittel { get; init; } = "";

    /// <summary>ledig, avtalt or avlyst.</summary>
    public required string Status { get; init; }

    /// <summary>How often it was changed: a change with a lower number is older.</summary>
    public int Versjon { get; init; }

    /// <summary>True when it is put on helsenorge by its API, and not told by message.</summary>
    public bool Publiseres { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Endret { get; init; }

    /// <summary>Whether the citizen has been told: varslet, venter or ikke-varslet; null when there is nothing to tell.</summary>
    public string? Varsling { get; init; }

    /// <summary>MsgId of the message that told it last.</summary>
    public string? MsgId { get; init; }
}
