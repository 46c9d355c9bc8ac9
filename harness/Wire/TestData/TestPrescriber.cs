namespace AcceptanceHarness.Wire.TestData;

/// <summary>A synthetic prescriber.</summary>
/// <param name="Key">The part it plays, for example <c>lege-1</c>.</param>
/// <param name="GivenName">Given name.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Hpr">HPR number of the test series.</param>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="Sex">Kodeverk 3101: 1 mann, 2 kvinne.</param>
public sealed record TestPrescriber(
    string Key, string GivenName, string FamilyName, string Hpr, DateOnly BirthDate, string Sex);
