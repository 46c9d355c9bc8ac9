namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>How the dosing in words and the dosing in structure stand to each other.</summary>
public enum Doseringslikhet
{
    /// <summary>Both were fully understood and say the same.</summary>
    Like,

    /// <summary>Both were fully understood and say different things.</summary>
    Ulike,

    /// <summary>One of them was not fully understood: a person must look.</summary>
    TilManuellVurdering,
}
