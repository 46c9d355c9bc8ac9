using System.Globalization;
using System.Security.Cryptography;

namespace AcceptanceHarness.Wire.TestData;

/// <summary>A few RSA keys kept between runs: making one takes longer than a scenario.</summary>
internal sealed class KeyPool
{
    private const int KeySize = 2048;
    private readonly Lock _gate = new();
    private readonly Dictionary<int, string> _pems = [];
    private readonly string _directory;

    public KeyPool(string directory) => _directory = directory;

    /// <summary>The key in a place of the pool, made and kept at first use.</summary>
    public RSA Take(int place)
    {
        lock (_gate)
        {
            var rsa = RSA.Create();
            rsa.ImportFromPem(Pem(place));
            return rsa;
        }
    }

    private string Pem(int place)
    {
        if (_pems.TryGetValue(place, out var pem))
        {
            return pem;
        }

        var path = Path.Combine(_directory, $"nokkel-{place.ToString(CultureInfo.InvariantCulture)}.pem");
        pem = File.Exists(path) ? File.ReadAllText(path) : Make(path);
        _pems[place] = pem;
        return pem;
    }

    private static string Make(string path)
    {
        using var rsa = RSA.Create(KeySize);
        var pem = rsa.ExportPkcs8PrivateKeyPem();
        PrivateFile.Write(path, pem);
        return File.ReadAllText(path);
    }
}
