using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>VirkestoffMedStyrke: a substance in one strength.</summary>
/// <param name="Id">FEST id.</param>
/// <param name="Styrke">The strength.</param>
/// <param name="RefVirkestoff">FEST id of the substance.</param>
/// <param name="Styrkeoperator">How the strength is to be read, for example equal to.</param>
public sealed record FestVirkestoffMedStyrke(string Id, PQ Styrke, string RefVirkestoff, CV Styrkeoperator)
{
    /// <summary>What the strength is per, for example 1 ml; null for per unit.</summary>
    public PQ? StyrkeNevner { get; init; }
}
