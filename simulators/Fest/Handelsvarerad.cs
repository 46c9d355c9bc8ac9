using AcceptanceHarness.Wire.Messages.Fest;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Goods that are no medicine.</summary>
internal sealed record Handelsvarerad(string Art, string Nr, string Navn)
{
    /// <summary>Which kind.</summary>
    public Handelsvareart Slag => Enum.Parse<Handelsvareart>(Art);
}
