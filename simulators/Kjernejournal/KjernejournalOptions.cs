using System.ComponentModel.DataAnnotations;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
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

    /// <summary>The HTTP status of a session that was made.</summary>
    /// <value>200; the published client takes anything under 300 (antakelse A-300).</value>
    [Range(200, 299)]
    public int OpprettetStatus { get; set; } = 200;

    /// <summary>The HTTP status of a session that was renewed, ended or pinged.</summary>
    /// <value>200; the published client takes anything under 300 (antakelse A-300).</value>
    [Range(200, 299)]
    public int GodtattStatus { get; set; } = 200;

    /// <summary>How long a code opens the portal.</summary>
    /// <value>60 seconds (antakelse A-301).</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:30:00")]
    public TimeSpan KodeVarighet { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a session lives when nobody renews it.</summary>
    /// <value>20 minutes (antakelse A-302).</value>
    [Range(typeof(TimeSpan), "00:00:01", "24:00:00")]
    public TimeSpan OktVarighet { get; set; } = TimeSpan.FromMinutes(20);

    /// <summary>How long a ticket of helseindikator lasts.</summary>
    /// <value>20 minutes (antakelse A-309).</value>
    [Range(typeof(TimeSpan), "00:00:01", "24:00:00")]
    public TimeSpan BillettVarighet { get; set; } = TimeSpan.FromMinutes(20);

    /// <summary>Whether helseindikator by token wants an attest too.</summary>
    /// <value>True (antakelse A-310).</value>
    public bool IndikatorKreverAttest { get; set; } = true;

    /// <summary>How many sessions are remembered for a tenant; the oldest is forgotten first.</summary>
    /// <value>10,000: a large hospital's day.</value>
    [Range(1, 1_000_000)]
    public int Huskes { get; set; } = 10_000;

    /// <summary>The service for critical information.</summary>
    public KritiskInformasjon.KritiskInformasjonOptions KritiskInformasjon { get; } = new();

    /// <summary>How Pasientens prøvesvar behaves.</summary>
    public ProvesvarOptions Provesvar { get; set; } = new();

    /// <summary>How Pasientens journaldokumenter behaves.</summary>
    public DokumentOptions Dokumenter { get; set; } = new();

    /// <summary>What looks at the tokens of one of the services.</summary>
    /// <param name="del">The service's name, for what is remembered of proofs.</param>
    /// <param name="helseId">The keys of the HelseID that is trusted.</param>
    internal Tilgangskontroll Tilgang(string del, HelseIdOptions helseId) =>
        new($"kjernejournal:{del}", helseId, new TilgangOptions { BevisVarighet = BevisVarighet, AttestVarighet = AttestVarighet });
}
