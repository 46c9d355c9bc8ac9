using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>The certificates that the cast handed over.</summary>
internal sealed class Keys : IDisposable
{
    private readonly Dictionary<string, X509Certificate2> _loaded = [];

    /// <summary>Loads a key once.</summary>
    /// <exception cref="InvalidOperationException">The cast lacks it.</exception>
    public X509Certificate2 Load(CastKey? key)
    {
        if (key is null)
        {
            throw new InvalidOperationException("Rollebesetningen mangler et sertifikat som trengs.");
        }

        lock (_loaded)
        {
            return _loaded.TryGetValue(key.Pkcs12, out var known)
                ? known
                : _loaded[key.Pkcs12] = X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(key.Pkcs12), key.Passord);
        }
    }

    public void Dispose()
    {
        foreach (var certificate in _loaded.Values)
        {
            certificate.Dispose();
        }
    }
}
