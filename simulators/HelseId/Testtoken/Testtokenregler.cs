using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Says why an order that was read cannot be carried out.</summary>
internal sealed class Testtokenregler(Brukerkravbygger bruker)
{
    private const int LengstDager = 366;
    private static readonly string[] Tilhorigheter = ["", "none", "single-tenant", "multi-tenant"];

    private static readonly string[] Faste =
        ["iss", "aud", "exp", "nbf", "iat", "jti", "cnf", "act", "scope", "client_id", "sub"];

    /// <summary>The first reason, in bokmål; null when there is none.</summary>
    public string? Feil(Testtokenbestilling bestilling) =>
        Ukjent(bestilling) ?? Attest(bestilling) ?? Hode(bestilling) ?? Utlop(bestilling.ExpirationParameters) ?? Klient(bestilling.ClientClaimsParameters)
        ?? Person(bestilling) ?? Bevis(bestilling) ?? Tjenestens(bestilling.ApiSpecificClaims);

    private static string? Ukjent(Testtokenbestilling bestilling)
    {
        (string Sted, IDictionary<string, JsonElement>? Felter)[] places =
        [
            ("", bestilling.Ukjente),
            ("expirationParameters.", bestilling.ExpirationParameters?.Ukjente),
            ("headerParameters.", bestilling.HeaderParameters?.Ukjente),
            ("clientClaimsParameters.", bestilling.ClientClaimsParameters?.Ukjente),
            ("userClaimsParameters.", bestilling.UserClaimsParameters?.Ukjente),
            ("dPoPProofParameters.", bestilling.DPoPProofParameters?.Ukjente),
            ("tokenExchangeParameters.", bestilling.TokenExchangeParameters?.Ukjente),
            .. (bestilling.ApiSpecificClaims ?? []).Select(claim => ("apiSpecificClaims.", claim?.Ukjente)),
        ];
        var unknown = places.SelectMany(place => (place.Felter ?? new Dictionary<string, JsonElement>()).Keys.Select(name => place.Sted + name));
        return unknown.FirstOrDefault() is { } first ? UkjentFelt(first) : null;
    }

    private static string? Attest(Testtokenbestilling bestilling)
    {
        foreach (var (name, value) in bestilling.TillitsrammeverkClaimsParameters ?? new Dictionary<string, JsonElement>())
        {
            var (isSwitch, isText) = (Attestdel.Brytere.Contains(name, StringComparer.OrdinalIgnoreCase), Attestdel.Tekster.Contains(name, StringComparer.OrdinalIgnoreCase));
            if (!isSwitch && !isText)
            {
                return UkjentFelt($"tillitsrammeverkClaimsParameters.{name}");
            }

            var fits = isSwitch ? value.ValueKind is JsonValueKind.True or JsonValueKind.False : value.ValueKind is JsonValueKind.String or JsonValueKind.Null;
            if (!fits)
            {
                return $"Forventet {(isSwitch ? "true eller false" : "en tekst")} i tillitsrammeverkClaimsParameters.{name}.";
            }
        }

        return (bestilling.TillitsrammeverkClaimsParameters ?? new Dictionary<string, JsonElement>()).Keys.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(same => same.Count() > 1) is { } twice ? $"tillitsrammeverkClaimsParameters.{twice.Key} står to ganger." : null;
    }

    private static string? Hode(Testtokenbestilling bestilling) => bestilling switch
    {
        { Audience: null or "" } => "audience mangler. Oppgi navnet på tjenesten som tokenet skal gjelde.",
        { ClientClaimsParametersGeneration: { } mode } when !Enum.IsDefined(mode) => "Forventet clientClaimsParametersGeneration fra 0 til 3.",
        { UserClaimsParametersGeneration: { } mode } when !Enum.IsDefined(mode) => "Forventet userClaimsParametersGeneration fra 0 til 3.",
        { HeaderParameters.Typ: { Length: > 0 } typ } when !(typ.Equals("jwt", StringComparison.OrdinalIgnoreCase) || typ.Equals("at+jwt", StringComparison.OrdinalIgnoreCase)) =>
            $"Forventet headerParameters.typ «jwt» eller «at+jwt», fikk «{JournalText.Of(typ)}».",
        _ => null,
    };

    private static string? Utlop(Utlopsparametre? given)
    {
        var (seconds, days) = (Oppgitt(given?.ExpirationTimeInSeconds), Oppgitt(given?.ExpirationTimeInDays));
        return (seconds, days) switch
        {
            ({ }, { }) => "Oppgi enten expirationTimeInSeconds eller expirationTimeInDays, ikke begge.",
            ( < 1 or > LengstDager * 86_400, _) => $"Forventet expirationTimeInSeconds fra 1 til {LengstDager * 86_400}.",
            (_, < 1 or > LengstDager) => $"Forventet expirationTimeInDays fra 1 til {LengstDager}.",
            _ => null,
        };
    }

    private static string? Klient(Klientparametre? given) => given switch
    {
        { ClientTenancy: { ValueKind: JsonValueKind.String } tenancy } when !Tilhorigheter.Contains(tenancy.GetString(), StringComparer.Ordinal) =>
            "Forventet clientTenancy none, single-tenant eller multi-tenant.",
        { ClientTenancy.ValueKind: not (JsonValueKind.String or JsonValueKind.False or JsonValueKind.Null) } => "Forventet clientTenancy none, single-tenant eller multi-tenant.",
        { CnfPublicKey: { Length: > 0 } key } when Bevisnokkel.Offentlig(key) is null => "cnfPublicKey er ikke en offentlig RSA- eller EC-nøkkel som JWK.",
        _ => null,
    };

    private string? Person(Testtokenbestilling bestilling)
    {
        var asked = bestilling.UserClaimsParameters?.Pid;
        if (asked is { Length: > 0 } && !(NationalId.TryParse(asked, out var id) && id.IsSynthetic))
        {
            return "userClaimsParameters.pid er ikke et syntetisk fødselsnummer eller D-nummer (måned + 80 eller + 65).";
        }

        (string Bryter, bool ErPa)[] needing =
        [
            ("getPersonFromPersontjenesten", bestilling.GetPersonFromPersontjenesten),
            ("getHprNumberFromHprregisteret", bestilling.GetHprNumberFromHprregisteret),
            ("setPidPseudonym", bestilling.SetPidPseudonym),
            ("setSubject", bestilling.SetSubject),
            ("createTillitsrammeverkClaims", bestilling.CreateTillitsrammeverkClaims),
        ];
        return bruker.Pid(bestilling) is null && needing.FirstOrDefault(needs => needs.ErPa) is { Bryter: { } named }
            ? $"{named} krever userClaimsParameters.pid."
            : null;
    }

    private static string? Bevis(Testtokenbestilling bestilling)
    {
        var given = bestilling.DPoPProofParameters ?? new Bevisparametre();
        var feil = given.InvalidDPoPProofParameters;
        return bestilling.CreateDPoPTokenWithDPoPProof switch
        {
            _ when !Enum.IsDefined(feil) => "Forventet invalidDPoPProofParameters fra 0 til 13.",
            false => feil == UgyldigBevis.None ? null : "invalidDPoPProofParameters krever createDPoPTokenWithDPoPProof.",
            _ when given.HtuClaimValue is null or "" && feil != UgyldigBevis.DontSetHtuClaimValue => "dPoPProofParameters.htuClaimValue mangler. Oppgi adressen som skal kalles.",
            _ when given.HtmClaimValue is null or "" && feil != UgyldigBevis.DontSetHtmClaimValue => "dPoPProofParameters.htmClaimValue mangler. Oppgi HTTP-metoden.",
            _ when given.PrivateKeyForProofCreation is { Length: > 0 } key && Bevisnokkel.Privat(key) is null =>
                "privateKeyForProofCreation er ikke en privat RSA- eller EC-nøkkel som JWK.",
            _ => null,
        };
    }

    private static string? Tjenestens(IReadOnlyList<Tjenestekrav?>? claims)
    {
        var seen = new HashSet<string>(Faste, StringComparer.Ordinal);
        foreach (var claim in claims ?? [])
        {
            if (claim is not { Type: { Length: > 0 } type, Value: not null })
            {
                return "Hvert element i apiSpecificClaims skal ha type og value.";
            }

            if (!seen.Add(type))
            {
                return $"apiSpecificClaims kan ikke sette «{JournalText.Of(type)}»: tokenet har det fra før.";
            }
        }

        return null;
    }

    private static int? Oppgitt(int? value) => value == int.MinValue ? null : value;

    private static string UkjentFelt(string name) =>
        $"Ukjent felt «{JournalText.Of(name)}». Se beskrivelsen av test-token-tjenesten for feltene som finnes.";
}
