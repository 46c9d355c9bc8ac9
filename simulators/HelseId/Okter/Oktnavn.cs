using System.Globalization;
using System.Security.Cryptography;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>Ids of sessions that people can read aloud and type: an adjective, an animal and a number.</summary>
internal static class Oktnavn
{
    private static readonly string[] Ord = ["blid", "djerv", "fin", "glad", "grei", "kvikk", "lun", "modig", "munter", "rask", "rolig", "snill", "sprek", "stille", "trygg", "vaken"];
    private static readonly string[] Dyr = ["bever", "elg", "falk", "gaupe", "grevling", "hare", "hegre", "hjort", "isbjorn", "lemen", "lom", "oter", "rev", "spove", "ugle", "vipe"];

    /// <summary>A new id, drawn at random: two people who open one each do not get the same.</summary>
    public static string Nytt() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Trekk(Ord)}-{Trekk(Dyr)}-{RandomNumberGenerator.GetInt32(100_000, 1_000_000)}");

    private static string Trekk(string[] words) => words[RandomNumberGenerator.GetInt32(words.Length)];
}
