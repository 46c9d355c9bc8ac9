namespace AcceptanceHarness.Core.Results;

/// <summary>What a failed criterion does to the gate.</summary>
public enum Sperrer
{
    /// <summary>alltid: blocks.</summary>
    Alltid,

    /// <summary>krever-vurdering: keeps the gate closed until a named NHN person has decided.</summary>
    KreverVurdering,

    /// <summary>aldri: never blocks.</summary>
    Aldri,
}
