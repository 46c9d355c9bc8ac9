using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;

namespace AcceptanceHarness.Wire.TestData;

/// <summary>A few RSA keys kept between runs: making one takes longer than a scenario.</summary>
internal sealed class KeyPool(string directory)
{
    private const int KeySize = 2048;
    private readonly ConcurrentDictionary<int, Lazy<PooledKey>> _keys = new();

    /// <summary>The key in a place of the pool, made and kept at first use.</summary>
    public PooledKey Take(int place) => _keys.GetOrAdd(place, static (p, folder) => new(() => Read(folder, p)), directory).Value;

    private static PooledKey Read(string directory, int place)
    {
        var path = Path.Combine(directory, $"nokkel-{place.ToString(CultureInfo.InvariantCulture)}.pem");
        if (!File.Exists(path))
        {
            using var made = RSA.Create(KeySize);
            PrivateFile.Write(path, made.ExportPkcs8PrivateKeyPem());
        }

        // Of two that made it at once, one kept its own.
        return PooledKey.Of(File.ReadAllText(path));
    }
}
