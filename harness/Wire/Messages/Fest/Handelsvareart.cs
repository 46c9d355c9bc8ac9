namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Kinds of goods that are no medicine, named as their elements.</summary>
public enum Handelsvareart
{
    /// <summary>Breast prosthesis; never prescribed electronically.</summary>
    Brystprotese,

    /// <summary>Medisinsk forbruksmateriell.</summary>
    MedForbMatr,

    /// <summary>Næringsmiddel.</summary>
    Naringsmiddel,
}
