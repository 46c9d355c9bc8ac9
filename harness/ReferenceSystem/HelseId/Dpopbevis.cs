using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Writes DPoP proofs (RFC 9449): each for one request.</summary>
internal static class Dpopbevis
{
    /// <summary>Adds a new proof to a request.</summary>
    /// <param name="request">The request, with its method and address.</param>
    /// <param name="oppsett">The client.</param>
    /// <param name="nokkel">The key that the token is bound to, or is to be.</param>
    /// <param name="nonce">HelseID's nonce; null for none, and always for a service.</param>
    /// <param name="token">The token that the request carries; null for none.</param>
    public static void Legg(HttpRequestMessage request, Klientoppsett oppsett, JoseKey nokkel, string? nonce, string? token)
    {
        var krav = new JsonObject
        {
            ["jti"] = oppsett.Verdier.Neste("bevis", oppsett.Policies.ProofId),
            ["htm"] = request.Method.Method,
            ["htu"] = oppsett.Policies.ProofAddress(request.RequestUri!),
            ["iat"] = oppsett.Na,
        };
        if (nonce is not null)
        {
            krav["nonce"] = nonce;
        }

        if (token is not null)
        {
            krav["ath"] = Jws.Hash(token);
        }

        var hode = new JsonObject { ["typ"] = "dpop+jwt", ["alg"] = nokkel.Algorithm, ["jwk"] = nokkel.ToPublicJwk() };
        request.Headers.TryAddWithoutValidation("DPoP", Jws.Sign(oppsett.Policies.ProofHeader(hode), oppsett.Policies.ProofClaims(krav), nokkel));
    }
}
