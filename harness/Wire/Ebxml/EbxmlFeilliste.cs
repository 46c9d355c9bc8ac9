namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>An ErrorList.</summary>
/// <param name="HoyesteAlvor">The highest severity in it, as the sender says.</param>
/// <param name="Feil">The errors, at least one.</param>
public sealed record EbxmlFeilliste(string HoyesteAlvor, IReadOnlyList<EbxmlFeil> Feil)
{
    /// <summary>Whether the message was refused.</summary>
    public bool ErAvslag => HoyesteAlvor == EbxmlFeil.Error;
}
