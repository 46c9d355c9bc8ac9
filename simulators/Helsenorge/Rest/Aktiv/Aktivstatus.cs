namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;

/// <summary>How a citizen can be reached on Helsenorge.</summary>
/// <param name="Selv">By the citizen's own use.</param>
/// <param name="ViaAndre">By somebody who acts for the citizen.</param>
/// <param name="TildeltFullmakt">Whether that is by a power of attorney that was assigned.</param>
public sealed record Aktivstatus(bool Selv, bool ViaAndre = false, bool TildeltFullmakt = false)
{
    /// <summary>Whether the citizen can be reached at all.</summary>
    public bool ErAktiv => Selv || ViaAndre;
}
