using System.Security.Cryptography;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>Makes the secrets that stand for something HelseID holds, in the form that the evidence recognises and masks.</summary>
internal static class Handtak
{
    /// <summary>A code or a refresh token: 64 hex digits in capitals, a hyphen and the version 1.</summary>
    public static string Nytt() => Kort(64) + "-1";

    /// <summary>An id of hex digits in capitals that need not be kept secret in the evidence.</summary>
    /// <param name="length">How many digits.</param>
    public static string Kort(int length) => RandomNumberGenerator.GetHexString(length);
}
