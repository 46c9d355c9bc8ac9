using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>Which requirements the traffic of a client of this kind can be expected to show.</summary>
internal static class Oktomfang
{
    private static readonly string[] Innlogging =
        ["C-21", "C-22", "C-23", "C-24", "C-25", "C-28", "C-29", "C-31", "C-36", "C-37", "C-38", "C-52"];

    private static readonly string[] Virksomhet = ["C-6", "C-61", "C-63"];
    private static readonly string[] Attester = ["C-66", "C-67"];

    /// <summary>Why a requirement need not be seen of this client, in bokmål; null when it must.</summary>
    public static string? HvorforIkke(string nummer, HelseIdKlient klient)
    {
        var logsIn = klient.RedirectUrier.Count > 0;
        var isMulti = klient.Tilhorighet == HelseIdKlient.MultiTenant;
        return nummer switch
        {
            _ when !logsIn && Innlogging.Contains(nummer) => "Klienten er registrert uten redirect-adresse, så innlogging er ikke med i økten.",
            "C-8" => "Prøves bare når HelseID er satt til å oppgi en annen utsteder i metadata (feilen metadata-wrong-issuer).",
            "C-37" => "Gjelder bare når klienten sender acr_values eller prompt.",
            "C-52" when !klient.Scopes.Contains(HelseIdScopes.OfflineAccess) => "Klienten er registrert uten offline_access, så fornyelse er ikke med i økten.",
            "C-50" when logsIn => "Gjelder bare når klienten henter token for systemet selv (client_credentials).",
            "C-60" when !isMulti => "Gjelder bare klienter registrert som multi-tenant.",
            "C-62" when isMulti => "Gjelder bare klienter registrert som single-tenant.",
            "C-62" => "Gjelder bare når klienten sender virksomhet eller underenhet.",
            "C-63" => "Gjelder bare når klienten sender underenhet.",
            _ when !isMulti && Virksomhet.Contains(nummer) => "Gjelder bare når klienten sender virksomhet eller underenhet.",
            _ when !klient.Scopes.Contains(HelseIdClaims.Tillitsrammeverk) && Attester.Contains(nummer) => "Klienten er registrert uten scope for tillitsrammeverket, så attest er ikke med i økten.",
            _ => null,
        };
    }
}
