using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>One kind of message that the harness knows, in one version.</summary>
public sealed record MessageType
{
    /// <summary>What people call it, for example <c>M9.6</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its type in the hodemelding, for example V=ERM96; of those with several, that of the example.</summary>
    /// <value>Null for what has no hodemelding of its own but travels beside another message.</value>
    public required CS? Type { get; init; }

    /// <summary>The element that is the message, with the namespace that is its version.</summary>
    public required XName Root { get; init; }

    /// <summary>Whether a public schema of it is at hand for ours to be held against.</summary>
    /// <value>Default true. Of those where it is false our own schema is used also with a folder that lacks one.</value>
    public bool HasPublicSchema { get; init; } = true;

    /// <summary>A whole, valid example with synthetic people; a new one each time.</summary>
    public required Func<XDocument> Example { get; init; }
}
