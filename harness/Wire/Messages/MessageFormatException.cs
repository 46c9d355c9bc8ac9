namespace AcceptanceHarness.Wire.Messages;

/// <summary>A message could not be read: not XML, too big, or an element that the type needs is missing or unreadable.</summary>
/// <remarks>The text is bokmål and names the place; it is meant for the people who read the report.</remarks>
public sealed class MessageFormatException : Exception
{
    /// <summary>Says what was expected and where.</summary>
    public MessageFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was expected and where, with the parser's own complaint beneath.</summary>
    public MessageFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
