using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>How Pasientens journaldokumenter behaves where that is not publicly known.</summary>
public sealed class DokumentOptions
{
    /// <summary>How many documents a page has when the client does not say.</summary>
    /// <value>50 (antakelse A-408).</value>
    [Range(1, 1000)]
    public int Sidestorrelse { get; set; } = 50;

    /// <summary>The most documents that a client may ask for on one page.</summary>
    /// <value>1,000 (antakelse A-408).</value>
    [Range(1, 10_000)]
    public int StorsteSide { get; set; } = 1000;

    /// <summary>The number of the first page.</summary>
    /// <value>1 (antakelse A-408).</value>
    [Range(0, 1)]
    public int ForsteSide { get; set; } = 1;
}
