using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.Provetjeneste;

/// <summary>How the small service behind HelseID behaves.</summary>
public sealed class ProvetjenesteOptions
{
    /// <summary>How old a DPoP proof may be, the clock's skew not counted.</summary>
    /// <value>10 seconds, as two of NHN's three samples have it (antakelse A-231).</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan BevisVarighet { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether proofs must carry a nonce of the service's own, as a service may ask (RFC 9449 section 9).</summary>
    /// <value>False: no service of NHN's is known to.</value>
    public bool KreverNonce { get; set; }
}
