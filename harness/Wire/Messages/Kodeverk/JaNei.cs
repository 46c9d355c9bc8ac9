using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Yes and no where an element is a coded value.</summary>
public static class JaNei
{
    /// <summary>1: Ja.</summary>
    public static readonly CS Ja = new("1", "Ja");

    /// <summary>2: Nei.</summary>
    public static readonly CS Nei = new("2", "Nei");
}
