using System.ComponentModel.DataAnnotations;
using AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;
using AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>How the simulated kjernejournal behaves where that is not publicly known.</summary>
public sealed class KjernejournalOptions
{
    /// <summary>How old a DPoP proof may be, the clock's skew not counted.</summary>
    /// <value>10 seconds, as two of NHN's three samples have it (antakelse A-231).</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan BevisVarighet { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How old an attest may be.</summary>
    /// <value>60 minutes (ATT-58).</value>
    [Range(typeof(TimeSpan), "00:00:01", "24:00:00")]
    public TimeSpan AttestVarighet { get; set; } = TimeSpan.FromMinutes(60);

    /// <summary>How Pasientens prøvesvar behaves.</summary>
    public ProvesvarOptions Provesvar { get; set; } = new();

    /// <summary>How Pasientens journaldokumenter behaves.</summary>
    public DokumentOptions Dokumenter { get; set; } = new();
}
