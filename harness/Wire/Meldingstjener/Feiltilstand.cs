namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>What an error message says is wrong, in <see cref="AmqpEgenskaper.ErrorCondition"/>.</summary>
/// <remarks>Source: NHN's client library.</remarks>
public static class Feiltilstand
{
    /// <summary>Another signer than the one expected, or another general fault with a certificate.</summary>
    public const string InvalidCertificate = "transport:invalid-certificate";

    /// <summary>The party has no certificate.</summary>
    public const string MissingCertificate = "transport:missing-certificate";

    /// <summary>The certificate is not valid yet, or no longer.</summary>
    public const string ExpiredCertificate = "transport:expired-certificate";

    /// <summary>The certificate is revoked.</summary>
    public const string RevokedCertificate = "transport:revoked-certificate";

    /// <summary>Whether the certificate is revoked could not be looked up; passing, so the library tries again and does not tell it.</summary>
    public const string RevokedCertificateOffline = "transport:revoked-certificate-offline";

    /// <summary>The certificate could not be verified.</summary>
    public const string UnverifiedCertificate = "transport:unverified-certificate";

    /// <summary>A property is missing or wrong, or does not match the content.</summary>
    public const string InvalidFieldValue = "transport:invalid-field-value";

    /// <summary>The content is not readable XML, or breaks its schema.</summary>
    public const string NotWellFormedXml = "transport:not-well-formed-xml";

    /// <summary>The receiver's application failed.</summary>
    public const string InternalError = "transport:internal-error";

    /// <summary>The receiver does not take in this message.</summary>
    public const string UnsupportedMessage = "transport:unsupported-message";

    /// <summary>The sender in the content is another than the sender on the queue.</summary>
    public const string SpoofingAttack = "abuse:spoofing-attack";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        InvalidCertificate, MissingCertificate, ExpiredCertificate, RevokedCertificate, RevokedCertificateOffline,
        UnverifiedCertificate, InvalidFieldValue, NotWellFormedXml, InternalError, UnsupportedMessage, SpoofingAttack,
    ];
}
