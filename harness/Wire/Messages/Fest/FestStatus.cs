using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Status of an entry in FEST.</summary>
public static class FestStatus
{
    /// <summary>A: in use.</summary>
    public static readonly CS Aktiv = new("A", "Aktiv oppføring");

    /// <summary>U: gone out of use.</summary>
    public static readonly CS Utgatt = new("U", "Utgått oppføring");
}
