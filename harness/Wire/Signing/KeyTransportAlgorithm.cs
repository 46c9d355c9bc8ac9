namespace AcceptanceHarness.Wire.Signing;

/// <summary>How the content key is wrapped for the receiver: RSA-OAEP, by digest and mask.</summary>
public enum KeyTransportAlgorithm
{
    /// <summary>XML Encryption 1.0: <c>rsa-oaep-mgf1p</c>, digest and mask SHA-1.</summary>
    OaepMgf1p,

    /// <summary>XML Encryption 1.1: digest SHA-256, mask MGF1 with SHA-1, which many libraries choose unasked.</summary>
    OaepSha256MaskSha1,

    /// <summary>XML Encryption 1.1: digest and mask SHA-256.</summary>
    OaepSha256,

    /// <summary>XML Encryption 1.1: digest and mask SHA-512.</summary>
    OaepSha512,
}
