using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Results;

/// <summary>The policy table (rules.md 1): what blocks; it never changes result or class.</summary>
public static class SperrerTabell
{
    /// <summary>Looks up the table.</summary>
    /// <param name="niva">MÅ or BØR.</param>
    /// <param name="grunnlag">How firm the source is.</param>
    /// <param name="formal">leverandør or beslutning.</param>
    /// <param name="partial">True for a run of a selection.</param>
    /// <param name="onlyAssumptions">True when a failure rests only on unconfirmed assumptions.</param>
    public static Sperrer Av(Niva niva, Grunnlag grunnlag, string formal, bool partial, bool onlyAssumptions) =>
        (niva, grunnlag, formal, partial, onlyAssumptions) switch
        {
            (Niva.Bor, _, _, _, _) => Sperrer.Aldri,
            (Niva.Ma, _, _, _, true) => Sperrer.KreverVurdering,
            (Niva.Ma, _, "leverandør", _, _) => Sperrer.Alltid,
            (Niva.Ma, _, "beslutning", true, _) => Sperrer.Alltid,
            (Niva.Ma, Grunnlag.D, "beslutning", false, _) => Sperrer.Alltid,
            (Niva.Ma, Grunnlag.U or Grunnlag.F, "beslutning", false, _) => Sperrer.KreverVurdering,
            _ => throw new ArgumentOutOfRangeException(nameof(formal), formal, "Forventet leverandør eller beslutning."),
        };

    /// <summary>The word that run.json and the report use.</summary>
    public static string Ord(Sperrer sperrer) => sperrer switch
    {
        Sperrer.Alltid => "alltid",
        Sperrer.KreverVurdering => "krever-vurdering",
        Sperrer.Aldri => "aldri",
        _ => throw new ArgumentOutOfRangeException(nameof(sperrer), sperrer, "Ukjent verdi."),
    };
}
