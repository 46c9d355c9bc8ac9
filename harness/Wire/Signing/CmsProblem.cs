namespace AcceptanceHarness.Wire.Signing;

/// <summary>What is wrong with a protected payload, the first thing that a receiver meets.</summary>
public enum CmsProblem
{
    /// <summary>Nothing: it was opened, and its signature holds.</summary>
    None,

    /// <summary>It is no CMS, or CMS that cannot be read.</summary>
    Unreadable,

    /// <summary>It is CMS, but not encrypted.</summary>
    NotEncrypted,

    /// <summary>It is encrypted by an algorithm that is not taken.</summary>
    WeakCipher,

    /// <summary>It is encrypted for somebody else.</summary>
    OtherRecipient,

    /// <summary>It cannot be decrypted: it was changed on the way, or is broken.</summary>
    NotDecrypted,

    /// <summary>What was encrypted is not signed.</summary>
    NotSigned,

    /// <summary>The signer's certificate is not in it.</summary>
    CertificateMissing,

    /// <summary>The signature does not hold for the content.</summary>
    SignatureBroken,

    /// <summary>It is signed by another certificate than the sender is known by.</summary>
    OtherSigner,

    /// <summary>The signer's certificate may not be used for signatures (NonRepudiation).</summary>
    WrongKeyUsage,

    /// <summary>The signer's certificate is not valid yet, or not any more.</summary>
    OutOfTime,

    /// <summary>The signer's certificate is not issued by somebody who is trusted.</summary>
    Untrusted,
}
