using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.ReferenceSystem.Policies;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What one login is recognised by when it comes back.</summary>
/// <param name="Verifikator">The PKCE verifier.</param>
/// <param name="State">What the callback must repeat; null when nothing was sent.</param>
/// <param name="Nonce">What the id-token must repeat; null when nothing was sent.</param>
internal sealed record Innloggingsforsok(string Verifikator, string? State, string? Nonce)
{
    /// <summary>A new one.</summary>
    public static Innloggingsforsok Nytt(Engangsverdier verdier, HelseIdPolicies policies) => new(
        verdier.Neste("verifikator", policies.Verifier) ?? Engangsverdier.Ny(),
        verdier.Neste("state", policies.State),
        verdier.Neste("nonce", policies.Nonce));

    /// <summary>The challenge of a PKCE method.</summary>
    public string Utfordring(string method) =>
        method == "plain" ? Verifikator : Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifikator)));
}
