namespace AcceptanceHarness.Wire.Messages;

/// <summary>One place where a message breaks its schema, or may do so unseen.</summary>
/// <param name="Line">Line in the document it was found in, from 1; 0 when the document was never text.</param>
/// <param name="Place">Path of element names from the root; nested documents begin with the path of their container.</param>
/// <param name="Message">What is wrong, in words for people.</param>
public sealed record SchemaFault(int Line, string Place, string Message)
{
    /// <summary>The unconfirmed assumption that it rests on; null when the published schema alone decides.</summary>
    public string? Antakelse { get; init; }

    /// <summary>True when it breaks no schema, but may be a slip that readers pass over without a word.</summary>
    public bool ErMerknad { get; init; }
}
