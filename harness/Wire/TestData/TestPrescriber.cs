namespace AcceptanceHarness.Wire.TestData;

/// <summary>A synthetic health worker: a prescriber, or one with a limited right to prescribe or none.</summary>
/// <param name="Key">The part it plays, for example <c>lege-1</c>.</param>
/// <param name="GivenName">Given name.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Hpr">HPR number of the test series.</param>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="Sex">Kodeverk 3101: 1 mann, 2 kvinne.</param>
public sealed record TestPrescriber(
    string Key, string GivenName, string FamilyName, string Hpr, DateOnly BirthDate, string Sex)
{
    /// <summary>The person's own fødselsnummer with month + 80; null for who has none.</summary>
    public string? Fnr { get; init; }

    /// <summary>Profession by kodeverk 9060: <c>LE</c> lege, <c>SP</c> sykepleier, <c>JO</c> jordmor.</summary>
    public string Yrke { get; init; } = "LE";

    /// <summary>Whether the person has the right to prescribe.</summary>
    public bool Rekvireringsrett { get; init; } = true;

    /// <summary>The beginnings of the ATC codes that a limited right covers; empty when it is not limited.</summary>
    public IReadOnlyList<string> RekvirererBareAtc { get; init; } = [];
}
