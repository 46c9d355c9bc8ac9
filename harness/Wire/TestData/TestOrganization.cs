namespace AcceptanceHarness.Wire.TestData;

/// <summary>A synthetic organisation.</summary>
/// <param name="Name">Name.</param>
/// <param name="Orgnr">Organisation number of the synthetic range.</param>
/// <param name="HerId">HER-id of the test data's range.</param>
public sealed record TestOrganization(string Name, string Orgnr, string HerId)
{
    /// <summary>Organisation number of its sub-unit (underenhet); null for who has none.</summary>
    public string? SubUnit { get; init; }
}
