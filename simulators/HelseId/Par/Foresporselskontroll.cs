using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Par;

/// <summary>Decides whether an authorization request is good, and reads it.</summary>
internal sealed class Foresporselskontroll(HelseIdOptions options)
{
    private const int LengdeAvS256 = 43;

    /// <summary>What is wrong; null when nothing is.</summary>
    public HelseIdFeil? Feil(Kontekst k)
    {
        var klient = k.Kall.Klient!;
        if (k.Kall.Parametre["request_uri"] is not null)
        {
            return HelseIdFeilkatalog.RequestUriVedPar;
        }

        if (k.Kall.Objekt is not null && !ErGodt(k))
        {
            return HelseIdFeilkatalog.UgyldigObjekt;
        }

        return Parameterfeil(k, klient) ?? Detaljfeil(k, klient);
    }

    /// <summary>Reads a request that is good.</summary>
    public Foresporsel Les(Kontekst k)
    {
        var klient = k.Kall.Klient!;
        var detaljer = AvObjekt(k);
        return new Foresporsel
        {
            KlientId = klient.KlientId,
            RedirectUri = Verdi(k, "redirect_uri")!,
            Scopes = Ord(k, "scope"),
            CodeChallenge = Verdi(k, "code_challenge")!,
            Utloper = k.Na + options.RequestUriVarighet,
            State = Verdi(k, "state"),
            Nonce = Verdi(k, "nonce"),
            SomSkjema = Verdi(k, "response_mode") == "form_post",
            AcrValues = Ord(k, "acr_values"),
            Prompt = Verdi(k, "prompt"),
            Ressurser = k.Kall.Parametre.Verdier("resource"),
            TestPid = Verdi(k, "test_pid"),
            TestNiva = Verdi(k, "test_security_level"),
            Avtrykk = Verdi(k, "dpop_jkt"),
            Tilknytning = new Tilknytning(
                detaljer.Virksomhet is null ? null : Virksomhetskontroll.Velg(klient, detaljer.Virksomhet), detaljer.JournalId, detaljer.Attest),
        };
    }

    private static HelseIdFeil? Parameterfeil(Kontekst k, HelseIdKlient klient)
    {
        var scopes = Ord(k, "scope");
        return Verdi(k, "redirect_uri") is not { } redirect || !klient.RedirectUrier.Contains(redirect, StringComparer.Ordinal)
                ? HelseIdFeilkatalog.UkjentRedirect
            : Verdi(k, "response_type") is not { } type ? HelseIdFeilkatalog.ResponseTypeMangler
            : type != "code" ? HelseIdFeilkatalog.ResponseTypeUkjent
            : Verdi(k, "response_mode") is not (null or "query" or "form_post") ? HelseIdFeilkatalog.ResponseModeUkjent
            : !klient.Grants.Contains(HelseIdGrants.AuthorizationCode, StringComparer.Ordinal) ? HelseIdFeilkatalog.IkkeTillatt
            : Pkcefeil(k)
                ?? Scopekontroll.FeilForBruker(klient, scopes)
                ?? Scopekontroll.Ressursfeil(k.Kall.Parametre.Verdier("resource"), scopes);
    }

    private static HelseIdFeil? Pkcefeil(Kontekst k) => (Verdi(k, "code_challenge"), Verdi(k, "code_challenge_method")) switch
    {
        (null, _) => HelseIdFeilkatalog.PkceMangler,
        (_, not "S256") => HelseIdFeilkatalog.PkceMetode,
        ({ Length: not LengdeAvS256 }, _) => HelseIdFeilkatalog.PkceForm,
        _ => null,
    };

    private HelseIdFeil? Detaljfeil(Kontekst k, HelseIdKlient klient)
    {
        var assertion = Detaljleser.Les(k.Kall.Erklaring!.Jws.Payload, "assertion_details", "authorization_details");
        var objekt = AvObjekt(k);
        return options.AvvisVirksomhetIKodeflyt && assertion.Virksomhet is not null ? HidFeil.ErklaringIKodeflyt
            : assertion.Attest is not null && objekt.Attest is not null ? HelseIdFeilkatalog.DobbelAttest
            : assertion.Feil ?? Tilknytninger.Feil(klient, Tilknytning.Ingen, objekt);
    }

    private static Finkornet AvObjekt(Kontekst k) =>
        k.Kall.Objekt is { } objekt ? Detaljleser.Les(objekt.Jws.Payload, "authorization_details") : Finkornet.Ingen;

    private bool ErGodt(Kontekst k)
    {
        var objekt = k.Kall.Objekt!;
        var claims = objekt.Jws.Payload;
        var now = k.Na.ToUnixTimeSeconds();
        var skew = (long)options.Klokkeavvik.TotalSeconds;
        return objekt.ErGyldig
            && JwsReading.Text(claims, "iss") == k.Kall.KlientId
            && JwsReading.Text(claims, "client_id") == k.Kall.KlientId
            && !claims.TryGetProperty("request", out _) && !claims.TryGetProperty("request_uri", out _)
            && Klientkontroll.Mottaker(claims)?.TrimEnd('/') == k.Utsteder
            && JwsReading.Seconds(claims, "exp") is { } exp
            && exp + skew > now
            && exp <= now + (long)options.LengsteErklaring.TotalSeconds + skew
            && !(JwsReading.Seconds(claims, "nbf") > now + skew);
    }

    /// <summary>What the request object says stands above the form (RFC 9101 section 6.3).</summary>
    private static string? Verdi(Kontekst k, string name) =>
        (k.Kall.Objekt is { } objekt ? JwsReading.Text(objekt.Jws.Payload, name) : null) ?? k.Kall.Parametre[name];

    private static IReadOnlyList<string> Ord(Kontekst k, string name) =>
        [.. (Verdi(k, name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
