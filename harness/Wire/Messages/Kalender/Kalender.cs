namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>iCalendar in XML (RFC 6321): appointments, or free times, beside a dialogmelding.</summary>
public sealed record Kalender
{
    /// <summary>What made it.</summary>
    public required string Prodid { get; init; }

    /// <summary>What the receiver is to do, for example REQUEST, CANCEL, PUBLISH; null when it is not said.</summary>
    public string? Method { get; init; }

    /// <summary>The appointments; at least one.</summary>
    public required IReadOnlyList<Kalenderavtale> Avtaler { get; init; }
}
