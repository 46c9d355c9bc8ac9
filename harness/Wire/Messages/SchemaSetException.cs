namespace AcceptanceHarness.Wire.Messages;

/// <summary>A schema set cannot be used: a schema is missing, unreadable or does not compile.</summary>
/// <remarks>Thrown before anything is validated, because a set with faults would let everything pass.</remarks>
public sealed class SchemaSetException : Exception
{
    /// <summary>Says which schema, and what to do, in bokmål.</summary>
    public SchemaSetException(string message)
        : base(message)
    {
    }

    /// <summary>Says which schema, and what to do, with the parser's own complaint beneath.</summary>
    public SchemaSetException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
