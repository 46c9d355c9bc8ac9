namespace AcceptanceHarness.Wire.TestData;

/// <summary>What a test certificate may be used for.</summary>
public enum CertificateUse
{
    /// <summary>An organisation signs: DigitalSignature.</summary>
    VirksomhetSignering,

    /// <summary>An organisation decrypts: KeyEncipherment and DataEncipherment.</summary>
    VirksomhetKryptering,

    /// <summary>An organisation authenticates over TLS: DigitalSignature with client authentication.</summary>
    VirksomhetAutentisering,

    /// <summary>An organisation signs messages on the message bus: NonRepudiation.</summary>
    VirksomhetMelding,

    /// <summary>A person signs: NonRepudiation.</summary>
    PersonligSignatur,
}
