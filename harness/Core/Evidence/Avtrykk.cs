using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>What stands in the evidence for a secret: enough to see that two are the same, too little to use.</summary>
public static partial class Avtrykk
{
    /// <summary>What it begins with; 16 hex digits of SHA-256 follow.</summary>
    public const string Merke = "sha256:";

    /// <summary>The hash of a secret.</summary>
    public static string Av(string hemmelighet) =>
        Merke + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hemmelighet)))[..16];

    /// <summary>Those that stand in a fact's value.</summary>
    public static IEnumerable<string> I(string verdi) => Form().Matches(verdi).Select(treff => treff.Value);

    [GeneratedRegex(Merke + "[0-9a-f]{16}")]
    private static partial Regex Form();
}
