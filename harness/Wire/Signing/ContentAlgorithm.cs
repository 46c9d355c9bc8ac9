namespace AcceptanceHarness.Wire.Signing;

/// <summary>How the content of a SOAP Body is encrypted.</summary>
public enum ContentAlgorithm
{
    /// <summary>AES-128-CBC.</summary>
    Aes128Cbc,

    /// <summary>AES-256-CBC.</summary>
    Aes256Cbc,

    /// <summary>AES-128-GCM.</summary>
    Aes128Gcm,

    /// <summary>AES-256-GCM.</summary>
    Aes256Gcm,
}
