using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Tokens;

/// <summary>Claims of the person who logged in.</summary>
internal static class Personkrav
{
    /// <summary>The scope of all identity claims.</summary>
    public const string AlleScope = HelseIdScopes.IdentityPrefix + "all";

    /// <summary>Claims of the person, by the scope that an id-token must have to hold them.</summary>
    private static readonly (string Scope, string Krav, Func<Okt, string?> Verdi)[] Alle =
    [
        (HelseIdScopes.Profile, "name", okt => okt.Person.Navn),
        (HelseIdScopes.Profile, "given_name", okt => okt.Person.Fornavn),
        (HelseIdScopes.Profile, "middle_name", okt => okt.Person.Mellomnavn),
        (HelseIdScopes.Profile, "family_name", okt => okt.Person.Etternavn),
        (HelseIdScopes.Pid, HelseIdClaims.Pid, okt => okt.Person.Pid),
        (HelseIdScopes.SecurityLevel, HelseIdClaims.SecurityLevel, okt => okt.Niva),
        (HelseIdScopes.IdentityPrefix + "assurance_level", HelseIdClaims.AssuranceLevel, okt => Tillit(okt.Niva)),
        (HelseIdScopes.IdentityPrefix + "network", HelseIdClaims.Network, _ => "internett"),
        (HelseIdScopes.IdentityPrefix + "pid_pseudonym", HelseIdClaims.PidPseudonym, okt => Pseudonym(okt.Person.Pid)),
        (HelseIdScopes.HprNumber, HelseIdClaims.HprNumber, okt => okt.Person.Hpr),
    ];

    /// <summary>Adds who logged in, when and how.</summary>
    public static void LeggTilOkt(JsonObject claims, Okt okt)
    {
        claims["sub"] = Pseudonym(okt.Person.Pid);
        claims["sid"] = okt.Sid;
        claims["idp"] = "testidpnew-oidc";
        claims["auth_time"] = okt.Tid.ToUnixTimeSeconds();
        claims["amr"] = new JsonArray("pwd");
    }

    /// <summary>Adds what is known of the person.</summary>
    /// <param name="claims">The claims to add to.</param>
    /// <param name="okt">The login.</param>
    /// <param name="scopes">The scopes that decide; null for all there is.</param>
    public static void LeggTilPerson(JsonObject claims, Okt okt, IReadOnlyList<string>? scopes)
    {
        foreach (var (scope, claim, value) in Alle)
        {
            var has = scopes is null || scopes.Contains(scope, StringComparer.Ordinal)
                || (scope.StartsWith(HelseIdScopes.IdentityPrefix, StringComparison.Ordinal) && scopes.Contains(AlleScope, StringComparer.Ordinal));
            if (has && value(okt) is { } known)
            {
                claims[claim] = known;
            }
        }
    }

    /// <summary>A pseudonym that is the same at every login.</summary>
    public static string Pseudonym(string pid) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"helseid-simulator {pid}")));

    private static string Tillit(string level) => level switch { "4" => "high", "3" => "substantial", _ => "low" };
}
