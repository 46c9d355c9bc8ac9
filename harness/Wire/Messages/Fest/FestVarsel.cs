using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>VarselSlv: a warning from the medicines agency about products.</summary>
/// <param name="Type">What kind of warning.</param>
/// <param name="Overskrift">Its heading.</param>
/// <param name="Varseltekst">The warning.</param>
/// <param name="Visningsregel">When it is to be shown.</param>
/// <param name="FraDato">From when.</param>
public sealed record FestVarsel(CV Type, string Overskrift, string Varseltekst, CV Visningsregel, DateOnly FraDato)
{
    /// <summary>Ids of the products that it is about.</summary>
    public IReadOnlyList<string> RefMerkevarer { get; init; } = [];
}
