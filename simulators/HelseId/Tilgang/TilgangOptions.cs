using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>What is not publicly fixed of how a service behind HelseID looks at a call.</summary>
internal sealed class TilgangOptions
{
    /// <summary>How old a DPoP proof may be, the clock's skew not counted.</summary>
    /// <value>10 seconds, as two of NHN's three samples have it (antakelse A-231).</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan BevisVarighet { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How old an attest may be.</summary>
    /// <value>60 minutes (ATT-58).</value>
    [Range(typeof(TimeSpan), "00:00:01", "24:00:00")]
    public TimeSpan AttestVarighet { get; set; } = TimeSpan.FromMinutes(60);

    /// <summary>How many used proofs are remembered for a tenant; the oldest is forgotten first.</summary>
    /// <value>100,000: what thousands of calls a second use up within a proof's life.</value>
    [Range(1, 1_000_000)]
    public int HuskedeBevis { get; set; } = 100_000;
}
