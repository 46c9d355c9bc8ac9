namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Who operates the systems behind a connection; the last three are null in version 2013, which has only the firm.</summary>
/// <param name="ServiceVendorName">The firm.</param>
/// <param name="ContactName">Who to ask for.</param>
/// <param name="ContactMail">Electronic mail.</param>
/// <param name="ContactPhone">Telephone.</param>
public sealed record VerifyLeverandor(string ServiceVendorName, string? ContactName, string? ContactMail, string? ContactPhone);
