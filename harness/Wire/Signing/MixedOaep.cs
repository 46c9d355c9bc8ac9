using System.Numerics;
using System.Security.Cryptography;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>RSA-OAEP where digest and mask use different hashes (RFC 8017, 7.1.2); for test keys alone.</summary>
internal static class MixedOaep
{
    public static byte[] Encrypt(RSA key, byte[] content, HashAlgorithmName digest, HashAlgorithmName mask)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var empty = CryptographicOperations.HashData(digest, []);
        var space = parameters.Modulus!.Length - content.Length - (2 * empty.Length) - 2;
        byte[] plain = [.. empty, .. new byte[space], 1, .. content];
        var seed = RandomNumberGenerator.GetBytes(empty.Length);
        var block = Xor(plain, Mask(seed, plain.Length, mask));
        byte[] encoded = [0, .. Xor(seed, Mask(block, seed.Length, mask)), .. block];
        return Bytes(BigInteger.ModPow(Number(encoded), Number(parameters.Exponent!), Number(parameters.Modulus)), parameters.Modulus.Length);
    }

    /// <exception cref="CryptographicException">The padding is wrong.</exception>
    public static byte[] Decrypt(RSA key, byte[] wrapped, HashAlgorithmName digest, HashAlgorithmName mask)
    {
        var parameters = key.ExportParameters(includePrivateParameters: true);
        if (wrapped.Length != parameters.Modulus!.Length)
        {
            throw new CryptographicException("Den pakkede nøkkelen har feil lengde.");
        }

        var encoded = Unpower(wrapped, parameters);
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

    private static byte[] Unpower(byte[] wrapped, RSAParameters key)
    {
        // By the Chinese remainder theorem (RFC 8017, 5.1.2): four times as fast as one power with D.
        var (value, p, q) = (Number(wrapped), Number(key.P!), Number(key.Q!));
        var left = BigInteger.ModPow(value, Number(key.DP!), p);
        var right = BigInteger.ModPow(value, Number(key.DQ!), q);
        var lift = Number(key.InverseQ!) * (left - right) % p;
        return Bytes(right + ((lift < 0 ? lift + p : lift) * q), key.Modulus!.Length);
    }

    private static byte[] Bytes(BigInteger value, int length)
    {
        var bytes = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        var whole = new byte[length];
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
