using System.Security.Cryptography;
using System.Text;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>What stands in the evidence for a secret: enough to see that two are the same, too little to use.</summary>
public static class Avtrykk
{
    /// <summary>What it begins with; <see cref="Siffer"/> hex digits of SHA-256 follow.</summary>
    public const string Merke = "sha256:";

    /// <summary>How many hex digits follow.</summary>
    public const int Siffer = 16;

    /// <summary>The hash of a secret.</summary>
    public static string Av(string hemmelighet) =>
        Merke + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hemmelighet)))[..Siffer];
}
