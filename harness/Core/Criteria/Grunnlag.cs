namespace AcceptanceHarness.Core.Criteria;

/// <summary>How firm a criterion's source is.</summary>
public enum Grunnlag
{
    /// <summary>Direct: a published Norwegian requirement, test or specification.</summary>
    D,

    /// <summary>Utledet: derived from a specification, known behaviour or an incident.</summary>
    U,

    /// <summary>Forslag: modelled on a foreign scheme or on engineering judgement.</summary>
    F,
}
