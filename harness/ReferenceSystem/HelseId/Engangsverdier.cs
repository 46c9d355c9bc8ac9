using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Values that are used once; the last of each kind is known, for the defects that use one again.</summary>
internal sealed class Engangsverdier
{
    private readonly ConcurrentDictionary<string, string> _siste = new();

    /// <summary>A new value that nobody can guess: 256 bits in 43 characters, as a PKCE verifier may be.</summary>
    public static string Ny() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    /// <summary>The next value of a kind.</summary>
    public string? Neste(string slag, Func<string?, string?> lag)
    {
        var neste = lag(_siste.GetValueOrDefault(slag));
        if (neste is not null)
        {
            _siste[slag] = neste;
        }

        return neste;
    }
}
