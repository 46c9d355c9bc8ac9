namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>The weekdays by number, 1 Monday to 7 Sunday.</summary>
internal static class Ukedag
{
    private static readonly string[] Navnene = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

    /// <summary>The weekday's name.</summary>
    public static string Navn(int number) => Navnene[number - 1];

    /// <summary>The number of a weekday by name, plural allowed; null for another word.</summary>
    public static int? Av(string? word)
    {
        var index = Array.FindIndex(Navnene, name => name == word || name + "er" == word);
        return index < 0 ? null : index + 1;
    }
}
