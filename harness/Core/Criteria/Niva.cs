namespace AcceptanceHarness.Core.Criteria;

/// <summary>Whether a criterion is mandatory.</summary>
public enum Niva
{
    /// <summary>MÅ: mandatory.</summary>
    Ma,

    /// <summary>BØR: recommended; its failure never blocks.</summary>
    Bor,
}
