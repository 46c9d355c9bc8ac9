using System.Security.Cryptography;
using System.Text;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Ids of FEST (<c>ID_</c> and a GUID), always the same for the same key.</summary>
internal static class FestId
{
    /// <summary>The id of a key.</summary>
    public static string Av(string nokkel)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(nokkel))[..16];
        return $"ID_{new Guid(bytes).ToString().ToUpperInvariant()}";
    }
}
