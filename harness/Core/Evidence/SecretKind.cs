namespace AcceptanceHarness.Core.Evidence;

/// <summary>What the name of a field tells of its value.</summary>
internal enum SecretKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is secret.</summary>
    Word,

    /// <summary>It is secret, but may be a JWT, whose claims are kept.</summary>
    Token,

    /// <summary>It is secret in a key.</summary>
    KeyPart,
}
