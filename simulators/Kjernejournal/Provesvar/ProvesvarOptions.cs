using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>How Pasientens prøvesvar behaves where that is not publicly known.</summary>
public sealed class ProvesvarOptions
{
    /// <summary>How many hits a page has when the client does not say.</summary>
    /// <value>50 (antakelse A-403).</value>
    [Range(1, 1000)]
    public int Sidestorrelse { get; set; } = 50;

    /// <summary>The most hits that a client may ask for on one page.</summary>
    /// <value>1,000 (antakelse A-403).</value>
    [Range(1, 10_000)]
    public int StorsteSide { get; set; } = 1000;

    /// <summary>Whether a call without source system is refused.</summary>
    /// <value>False: no source names the header (antakelse A-401).</value>
    public bool KreverKildesystem { get; set; }
}
