namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>Whose certificate signs a message's content.</summary>
internal enum Signer
{
    /// <summary>The prescriber.</summary>
    Prescriber,

    /// <summary>The organisation.</summary>
    Organisation,

    /// <summary>Another prescriber of the same office.</summary>
    OtherPrescriber,

    /// <summary>Nobody.</summary>
    Nobody,
}
