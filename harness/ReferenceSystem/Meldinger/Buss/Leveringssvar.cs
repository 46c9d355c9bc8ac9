namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What the broker is told of a message that it has delivered.</summary>
internal enum Leveringssvar
{
    /// <summary>It is taken over: the broker forgets it.</summary>
    Godtatt,

    /// <summary>It could not be handled now, and is to be delivered again.</summary>
    ProvIgjen,
}
