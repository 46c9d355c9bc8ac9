namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fullmakter;

/// <summary>A power of attorney that one citizen has given another.</summary>
/// <param name="Giver">Who gave it.</param>
/// <param name="Haver">Who has it.</param>
public sealed record Fullmakt(Fullmaktsperson Giver, Fullmaktsperson Haver)
{
    /// <summary>The id that the service refers to it by.</summary>
    public Guid Referanse { get; init; }
}
