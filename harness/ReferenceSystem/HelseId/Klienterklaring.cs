using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Writes the client's assertion (private_key_jwt): who the system is, and which organisation it acts for.</summary>
internal static class Klienterklaring
{
    private const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private const string Hode = "client-authentication+jwt";

    // HelseID takes at most 60 seconds; half of it leaves room for clocks that differ.
    private const int Varighet = 30;

    /// <summary>The parameters with the client's authentication.</summary>
    /// <param name="parametre">The parameters.</param>
    /// <param name="oppsett">The client.</param>
    /// <param name="metadata">Who the assertion is for.</param>
    /// <param name="detaljer">What is sent as <c>assertion_details</c>; null for nothing.</param>
    public static IReadOnlyDictionary<string, string> MedErklaring(
        this IReadOnlyDictionary<string, string> parametre, Klientoppsett oppsett, HelseIdMetadata metadata, JsonNode? detaljer) => oppsett.Policies.Form(
            parametre.Med("client_id", oppsett.Klient.KlientId)
                .Med("client_assertion_type", Type)
                .Med("client_assertion", Lag(oppsett, metadata, "assertion_details", detaljer)));

    /// <summary>A request object (RFC 9101), as NHN's samples write it.</summary>
    public static string Foresporselsobjekt(Klientoppsett oppsett, HelseIdMetadata metadata, JsonNode detaljer) =>
        Lag(oppsett, metadata, "authorization_details", detaljer);

    private static string Lag(Klientoppsett oppsett, HelseIdMetadata metadata, string navn, JsonNode? detaljer)
    {
        var klient = oppsett.Klient.KlientId;
        var krav = new JsonObject
        {
            ["iss"] = klient,
            ["sub"] = klient,
            ["client_id"] = klient,
            ["aud"] = metadata.Utsteder,
            ["iat"] = oppsett.Na,
            ["nbf"] = oppsett.Na,
            ["exp"] = oppsett.Na + Varighet,
            ["jti"] = oppsett.Verdier.Neste("erklaring", oppsett.Policies.AssertionId),
        };
        if (navn == "assertion_details")
        {
            krav.Remove("client_id");
        }

        if (detaljer is not null)
        {
            krav[navn] = detaljer.DeepClone();
        }

        var hode = new JsonObject { ["alg"] = oppsett.Nokkel.Algorithm, ["typ"] = Hode, ["kid"] = oppsett.Nokkel.Kid };
        return oppsett.Policies.SignsAssertion(oppsett.Policies.AssertionHeader(hode), oppsett.Policies.AssertionClaims(krav, metadata), oppsett.Nokkel);
    }
}
