using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Adds the claims about the client to a test token.</summary>
internal static class Klientkravbygger
{
    /// <summary>Adds them.</summary>
    public static void Legg(JsonObject krav, Testtokenbestilling bestilling, TesttokenOptions options)
    {
        var (mode, given) = (bestilling.Klientgenerering, bestilling.ClientClaimsParameters ?? new Klientparametre());
        if (mode != Kravgenerering.Ingen)
        {
            krav["jti"] = Kravverdi.Velg(mode, given.Jti, standard: null) ?? Guid.NewGuid().ToString("N");
        }

        var scopes = given.Scope?.OfType<string>().ToArray() is { Length: > 0 } asked && mode is not (Kravgenerering.Ingen or Kravgenerering.Standard)
            ? asked
            : mode is Kravgenerering.Standard or Kravgenerering.StandardOgParametre ? [bestilling.Audience!] : [];
        Kravverdi.LeggListe(krav, "scope", scopes);
        (string Navn, string? Verdi, string? Standard)[] claims =
        [
            ("client_id", given.ClientId, options.KlientId),
            ("client_amr", null, "private_key_jwt"),
            (HelseIdClaims.ClientAmr, Kravverdi.Forste(given.ClientAuthenticationMethodsReferences, given.ClientAmr), "rsa_private_key"),
            (HelseIdClaims.ClientName, given.ClientName, "Testtoken"),
            (HelseIdClaims.ClientTenancy, Tilhorighet(given), "single-tenant"),
            (HelseIdClaims.OrgnrParent, given.OrgnrParent, options.Orgnr),
            (HelseIdClaims.OrgnrChild, given.OrgnrChild, null),
            (HelseIdClaims.OrgnrSupplier, given.OrgnrSupplier, null),
            (HelseIdClaims.SfmJournalId, given.SfmJournalId, null),
        ];
        foreach (var (name, value, standard) in claims)
        {
            Kravverdi.Legg(krav, name, Kravverdi.Velg(mode, value, standard));
        }

        if (mode is Kravgenerering.Parametre or Kravgenerering.StandardOgParametre)
        {
            Kravverdi.LeggListe(krav, "amr", [.. (given.AuthenticationMethodsReferences ?? given.Amr ?? []).OfType<string>()]);
        }
    }

    /// <summary>The thumbprint that the order binds the token to; null for none.</summary>
    public static string? Avtrykk(Klientparametre? given) => Kravverdi.Forste(given?.CnfJkt)
        ?? (Bevisnokkel.Offentlig(given?.CnfPublicKey) is { } key ? Base64UrlEncoder.Encode(key.ComputeJwkThumbprint()) : null);

    private static string? Tilhorighet(Klientparametre given) =>
        given.ClientTenancy is { ValueKind: JsonValueKind.String } tenancy ? tenancy.GetString() : null;
}
