using System.Numerics;
using System.Security.Cryptography;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>RSA-OAEP decoding where digest and mask use different hashes (RFC 8017, 7.1.2); for test keys alone.</summary>
internal static class MixedOaep
{
    /// <exception cref="CryptographicException">The padding is wrong.</exception>
    public static byte[] Decrypt(RSA key, byte[] wrapped, HashAlgorithmName digest, HashAlgorithmName mask)
    {
        var encoded = Raw(key, wrapped);
        var empty = CryptographicOperations.HashData(digest, []);
        var seed = Xor(encoded.AsSpan(1, empty.Length), Mask(encoded.AsSpan(1 + empty.Length), empty.Length, mask));
        var block = Xor(encoded.AsSpan(1 + empty.Length), Mask(seed, encoded.Length - 1 - empty.Length, mask));
        var end = Array.IndexOf(block, (byte)1, empty.Length);
        var padded = end < 0 ? default : block.AsSpan(empty.Length, end - empty.Length);
        if (encoded[0] != 0 || end < 0 || !block.AsSpan(0, empty.Length).SequenceEqual(empty) || padded.ContainsAnyExcept((byte)0))
        {
            throw new CryptographicException("Nøkkelen er ikke pakket for denne mottakeren.");
        }

        return block[(end + 1)..];
    }

    private static byte[] Raw(RSA key, byte[] wrapped)
    {
        var parameters = key.ExportParameters(includePrivateParameters: true);
        var value = BigInteger.ModPow(Number(wrapped), Number(parameters.D!), Number(parameters.Modulus!));
        var bytes = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        var whole = new byte[parameters.Modulus!.Length];
        bytes.CopyTo(whole, whole.Length - bytes.Length);
        return whole;
    }

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static byte[] Mask(ReadOnlySpan<byte> seed, int length, HashAlgorithmName hash)
    {
        var mask = new List<byte>();
        for (var counter = 0; mask.Count < length; counter++)
        {
            byte[] block = [.. seed, (byte)(counter >> 24), (byte)(counter >> 16), (byte)(counter >> 8), (byte)counter];
            mask.AddRange(CryptographicOperations.HashData(hash, block));
        }

        return [.. mask.Take(length)];
    }

    private static byte[] Xor(ReadOnlySpan<byte> left, byte[] right)
    {
        var both = left.ToArray();
        for (var place = 0; place < both.Length; place++)
        {
            both[place] ^= right[place];
        }

        return both;
    }
}
