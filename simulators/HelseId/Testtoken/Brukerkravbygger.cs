using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Adds the claims about the user to a test token.</summary>
/// <param name="options">Whom the default claims are about.</param>
/// <param name="finnPerson">Finds a person by number; null from whom no register knows.</param>
internal sealed class Brukerkravbygger(TesttokenOptions options, Func<string, Testperson?> finnPerson)
{
    /// <summary>The number that the token is about; null for none.</summary>
    public string? Pid(Testtokenbestilling bestilling) =>
        Kravverdi.Velg(bestilling.Brukergenerering, bestilling.UserClaimsParameters?.Pid, options.Pid);

    /// <summary>Adds them.</summary>
    public void Legg(JsonObject krav, Testtokenbestilling bestilling, DateTimeOffset tid)
    {
        var (mode, given) = (bestilling.Brukergenerering, bestilling.UserClaimsParameters ?? new Brukerparametre());
        var pid = Pid(bestilling);
        var person = pid is null ? null : finnPerson(pid) ?? Testperson.For(pid);
        var pseudonym = pid is null ? null : Pseudonym(pid, (string?)krav["client_id"]);
        (string Navn, string? Verdi, string? Standard)[] claims =
        [
            (HelseIdClaims.Pid, pid, pid),
            (HelseIdClaims.PidPseudonym, given.PidPseudonym, pseudonym),
            ("sub", given.Subject, pseudonym),
            ("sid", given.Sid, Guid.NewGuid().ToString("N")),
            ("idp", given.IdentityProvider, "testidpnew-oidc"),
            (HelseIdClaims.SecurityLevel, given.SecurityLevel, "4"),
            (HelseIdClaims.AssuranceLevel, given.AssuranceLevel, "high"),
            (HelseIdClaims.Network, given.Network, "internett"),
            (HelseIdClaims.HprNumber, given.HprNumber, person?.HprNummer),
        ];
        foreach (var (name, value, standard) in claims)
        {
            Kravverdi.Legg(krav, name, Kravverdi.Velg(mode, value, standard));
        }

        if (Kravverdi.Velg(mode, given.Amr, "pwd") is { } amr)
        {
            Kravverdi.LeggListe(krav, "amr", [amr]);
        }

        if (mode is Kravgenerering.Standard or Kravgenerering.StandardOgParametre)
        {
            krav["auth_time"] = tid.ToUnixTimeSeconds();
        }

        LeggNavn(krav, bestilling, given, person);
        LeggOppslag(krav, bestilling, person, pseudonym);
    }

    private static void LeggNavn(JsonObject krav, Testtokenbestilling bestilling, Brukerparametre given, Testperson? person)
    {
        // The register's names stand instead of the order's.
        var mode = bestilling.GetPersonFromPersontjenesten ? Kravgenerering.Standard : bestilling.Brukergenerering;
        Kravverdi.Legg(krav, "name", Kravverdi.Velg(mode, given.Name, person?.Navn));
        if (bestilling is { GetPersonFromPersontjenesten: true, OnlySetNameForPerson: true })
        {
            return;
        }

        Kravverdi.Legg(krav, "given_name", Kravverdi.Velg(mode, given.GivenName, person?.Fornavn));
        Kravverdi.Legg(krav, "middle_name", Kravverdi.Velg(mode, given.MiddleName, person?.Mellomnavn));
        Kravverdi.Legg(krav, "family_name", Kravverdi.Velg(mode, given.FamilyName, person?.Etternavn));
    }

    private static void LeggOppslag(JsonObject krav, Testtokenbestilling bestilling, Testperson? person, string? pseudonym)
    {
        if (bestilling.GetHprNumberFromHprregisteret)
        {
            Kravverdi.Legg(krav, HelseIdClaims.HprNumber, person?.HprNummer);
        }

        if (bestilling.SetPidPseudonym)
        {
            Kravverdi.Legg(krav, HelseIdClaims.PidPseudonym, pseudonym);
        }

        if (bestilling.SetSubject)
        {
            Kravverdi.Legg(krav, "sub", pseudonym);
        }
    }

    private static string Pseudonym(string pid, string? client) =>
        Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes($"testrammeverk {pid} {client}")));
}
