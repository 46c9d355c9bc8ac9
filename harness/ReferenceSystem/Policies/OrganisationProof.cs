namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>How the organisation proves itself to a service.</summary>
internal enum OrganisationProof
{
    /// <summary>By a WS-Security signature.</summary>
    WsSecurity,

    /// <summary>By a TLS client certificate.</summary>
    ClientCertificate,
}
