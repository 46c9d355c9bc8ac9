using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>One kind of message that the harness knows, in one version.</summary>
public sealed record MessageType
{
    /// <summary>What people call it, for example <c>M9.6</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its type in the hodemelding, for example V=ERM96.</summary>
    public required CS Type { get; init; }

    /// <summary>The element that is the message, with the namespace that is its version.</summary>
    public required XName Root { get; init; }

    /// <summary>A whole, valid example with synthetic people; a new one each time.</summary>
    public required Func<XDocument> Example { get; init; }
}
