using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Nonces that a service hands out for DPoP proofs; nothing is remembered of them: each carries its time, sealed.</summary>
internal sealed class Apinonce(TimeSpan varighet, TimeSpan klokkeavvik)
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>A nonce for the tenant at a time.</summary>
    public string Lag(string leietaker, DateTimeOffset tid) =>
        Skrevet(leietaker, tid.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the nonce was made here for the tenant, and not too long ago.</summary>
    public bool ErGyldig(string leietaker, string? nonce, DateTimeOffset tid) =>
        nonce?.Split('.') is [var seconds, _]
        && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var made)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(nonce), Encoding.UTF8.GetBytes(Skrevet(leietaker, seconds)))
        && tid.ToUnixTimeSeconds() - made <= (varighet + klokkeavvik).TotalSeconds;

    private string Skrevet(string leietaker, string seconds) =>
        $"{seconds}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{leietaker} {seconds}")))}";
}
