namespace AcceptanceHarness.Core.Results.Run;

/// <summary>An issuer of the vendor's own certificates, trusted in this run.</summary>
/// <param name="Subject">The certificate's subject.</param>
/// <param name="Thumbprint">SHA-256 of the certificate.</param>
/// <param name="Source">Where it was given, in bokmål.</param>
public sealed record TrustAnchorRecord(string Subject, string Thumbprint, string Source);
