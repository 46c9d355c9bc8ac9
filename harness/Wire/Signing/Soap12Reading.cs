using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>What was read of a SOAP 1.2 envelope; a value also when it is hostile.</summary>
public sealed record Soap12Reading
{
    /// <summary>What is wrong, in bokmål; null when nothing is.</summary>
    public string? Reason { get; init; }

    /// <summary>True when it is an envelope of another SOAP version.</summary>
    public bool IsOtherVersion { get; init; }

    /// <summary>wsa:Action.</summary>
    public string? Action { get; init; }

    /// <summary>wsa:MessageID.</summary>
    public string? MessageId { get; init; }

    /// <summary>wsa:RelatesTo.</summary>
    public string? RelatesTo { get; init; }

    /// <summary>The Body's first child; null when there is none, or when it is a fault.</summary>
    public XElement? Content { get; init; }

    /// <summary>The fault's text, when the Body holds one.</summary>
    public string? Fault { get; init; }
}
