using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>How the message service's REST interface («EDI 2.0») behaves where that is not publicly known.</summary>
public sealed class EdiOptions
{
    /// <summary>The service's name in <c>aud</c>.</summary>
    /// <value><c>nhn:msh</c>, from the name of the scope (antakelse A-543).</value>
    [Required]
    public string Audience { get; set; } = "nhn:msh";

    /// <summary>The scope of every operation.</summary>
    /// <value><c>nhn:msh/api</c>, as NAV's client asks for.</value>
    [Required]
    public string Scope { get; set; } = "nhn:msh/api";

    /// <summary>How old a DPoP proof may be, the clock's skew not counted.</summary>
    /// <value>10 seconds, as two of NHN's three samples have it (antakelse A-231).</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan BevisVarighet { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether <c>nhn-source-system</c> must be sent.</summary>
    /// <value>True (antakelse A-544).</value>
    public bool KreverKildesystem { get; set; } = true;

    /// <summary>Whether a message that was posted is told as Acknowledged at once.</summary>
    /// <value>True; false leaves it Unconfirmed until its delivery is told (antakelse A-545).</value>
    public bool BekrefterStraks { get; set; } = true;

    /// <summary>How many messages are given when the call does not say.</summary>
    /// <value>10, as NAV's client has it.</value>
    [Range(1, 1000)]
    public int StandardAntall { get; set; } = 10;

    /// <summary>The most messages that a call may ask for.</summary>
    /// <value>100 (antakelse A-546).</value>
    [Range(1, 10_000)]
    public int StorsteAntall { get; set; } = 100;

    /// <summary>How many messages are kept for a tenant; the oldest is forgotten first.</summary>
    /// <value>10,000: more than a run sends.</value>
    [Range(1, 1_000_000)]
    public int Huskes { get; set; } = 10_000;
}
