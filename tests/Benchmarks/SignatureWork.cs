using System.Diagnostics;
using System.Security.Cryptography;

namespace AcceptanceHarness.Benchmarks;

/// <summary>The signatures of HelseID's calls, made and verified alone on all cores: nothing is sent, parsed or remembered.</summary>
internal static class SignatureWork
{
    /// <summary>How many times a second the work of one call can be done.</summary>
    /// <param name="verifications">ES256 signatures that are verified.</param>
    /// <param name="signatures">RS256 signatures that are made, with 2048 bits.</param>
    /// <param name="length">How long to measure.</param>
    public static double PerSecond(int verifications, int signatures, TimeSpan length)
    {
        using var client = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issuer = RSA.Create(2048);
        var hash = SHA256.HashData("<innhold/>"u8);
        var signature = client.SignHash(hash);
        var (publicKey, privateKey) = (client.ExportParameters(includePrivateParameters: false), issuer.ExportParameters(includePrivateParameters: true));
        var done = 0L;
        var clock = Stopwatch.StartNew();
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            using var verifies = ECDsa.Create(publicKey);
            using var signs = RSA.Create(privateKey);
            while (clock.Elapsed < length)
            {
                for (var number = 0; number < verifications; number++)
                {
                    verifies.VerifyHash(hash, signature);
                }

                for (var number = 0; number < signatures; number++)
                {
                    signs.SignHash(hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
                }

                Interlocked.Increment(ref done);
            }
        });
        return done / clock.Elapsed.TotalSeconds;
    }
}
