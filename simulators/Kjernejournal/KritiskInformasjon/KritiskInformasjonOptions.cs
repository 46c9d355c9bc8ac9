using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>How the simulated service for critical information behaves where that is not publicly known.</summary>
public sealed class KritiskInformasjonOptions
{
    /// <summary>The largest body that is read, in bytes; a larger one is refused with 413.</summary>
    /// <value>1 MB (antakelse A-383): hundreds of times a resource with all its fields.</value>
    [Range(1024, 20 * 1024 * 1024)]
    public int MaksStorrelse { get; set; } = 1024 * 1024;

    /// <summary>The longest text in an element, in characters; a longer one is refused with KI-0014.</summary>
    /// <value>500, as the error code's page says.</value>
    [Range(1, 100_000)]
    public int MaksTegn { get; set; } = 500;

    /// <summary>Whether a blokkering of one health worker closes the data API for everybody.</summary>
    /// <value>True, as the page of error codes says of KJF-000180 (antakelse A-384); otherwise it closes it for the blocked alone.</value>
    public bool BlokkeringGjelderAlle { get; set; } = true;

    /// <summary>Whether a search without elevated basis, where the patient has restricted, is answered with an empty list instead of an error.</summary>
    /// <value>False (antakelse A-385).</value>
    public bool SperretGirTomtSvar { get; set; }
}
