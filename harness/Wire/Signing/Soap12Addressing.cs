namespace AcceptanceHarness.Wire.Signing;

/// <summary>The WS-Addressing headers of an envelope.</summary>
/// <param name="Action">What is asked, or what is answered.</param>
public sealed record Soap12Addressing(string Action)
{
    /// <summary>The address it is for; null leaves it out.</summary>
    public string? To { get; init; }

    /// <summary>The message's own id; null leaves it out.</summary>
    public string? MessageId { get; init; }

    /// <summary>The id of the message that is answered; null leaves it out.</summary>
    public string? RelatesTo { get; init; }
}
