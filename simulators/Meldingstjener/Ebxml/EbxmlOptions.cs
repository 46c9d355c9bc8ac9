using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>How the ebXML transport behaves where that is not publicly known.</summary>
public sealed class EbxmlOptions
{
    /// <summary>Whether acknowledgments and error messages are the answer to the same HTTP call.</summary>
    /// <value>True; false sends them in a call of their own, unless SyncReply asks otherwise (antakelse A-540).</value>
    public bool SvarerISammeKall { get; set; } = true;

    /// <summary>Whether a message must be signed.</summary>
    /// <value>True (antakelse A-541).</value>
    public bool KreverSignatur { get; set; } = true;

    /// <summary>Whether a payload must be signed and encrypted (CMS).</summary>
    /// <value>True (antakelse A-541).</value>
    public bool KreverKryptering { get; set; } = true;

    /// <summary>The HTTP status of an acknowledgment or an error message in the answer.</summary>
    /// <value>200 (antakelse A-542).</value>
    [Range(200, 599)]
    public int SignalStatus { get; set; } = 200;

    /// <summary>The HTTP status where there is nothing to answer with.</summary>
    /// <value>204 (antakelse A-542).</value>
    [Range(200, 299)]
    public int TomStatus { get; set; } = 204;

    /// <summary>How many messages are remembered for a tenant, so that a copy is known; the oldest is forgotten first.</summary>
    /// <value>10,000: more than a run sends.</value>
    [Range(1, 1_000_000)]
    public int Huskes { get; set; } = 10_000;
}
