namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>What came of an event.</summary>
internal abstract record BevisEffect
{
    private BevisEffect()
    {
    }

    /// <summary>The proof is used now.</summary>
    internal sealed record Husket : BevisEffect;

    /// <summary>The proof was used before; the state did not move.</summary>
    internal sealed record Gjentatt : BevisEffect;
}
