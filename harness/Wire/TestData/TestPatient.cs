namespace AcceptanceHarness.Wire.TestData;

/// <summary>A synthetic patient.</summary>
/// <param name="Key">The part it plays, for example <c>pasient-fnr</c>.</param>
/// <param name="GivenName">Given name.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="Sex">Kodeverk 3101: 1 mann, 2 kvinne.</param>
/// <param name="Fnr">Fødselsnummer with month + 80, if any.</param>
/// <param name="Dnr">D-nummer with month + 80, if any.</param>
public sealed record TestPatient(
    string Key, string GivenName, string FamilyName, DateOnly BirthDate, string Sex, string? Fnr, string? Dnr)
{
    /// <summary>The fødselsnummer before the present one; null for who has had one only.</summary>
    public string? FormerFnr { get; init; }
}
