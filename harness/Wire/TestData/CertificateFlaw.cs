namespace AcceptanceHarness.Wire.TestData;

/// <summary>The one thing that is wrong with a server certificate that was made to be refused.</summary>
public enum CertificateFlaw
{
    /// <summary>Issued by another authority, which nobody is told to trust.</summary>
    UnknownIssuer,

    /// <summary>Expired ten days before the authority was made.</summary>
    Expired,

    /// <summary>For a name below localhost that no simulator is reached at.</summary>
    WrongName,

    /// <summary>Nothing: another certificate that is as good, for a change that nobody is to notice.</summary>
    None,
}
