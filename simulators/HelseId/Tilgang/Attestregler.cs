using System.Text.Json;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Looks at the attest of the trust framework in a token: whether it is whole, and agrees with itself and with the token (A-26).</summary>
/// <remarks>
/// Source: NHN's rules for use of attests (ATT-n) and the profile for the trust framework in HelseID. What the token must hold of what
/// HelseID adds, and that an attest without <c>toa</c> is as old as its token, is antakelse A-233.
/// </remarks>
internal static class Attestregler
{
    private const string Organisasjon = "2.16.578.1.12.4.1.4.101";
    private static readonly string[] Identifikatorer = [NationalId.FodselsnummerOid, NationalId.DNummerOid];
    private static readonly string[] Formal = ["TREAT", "ETREAT", "COC", "BTG"];

    private static readonly string[] Helsetjenester =
    [
        .. new[] { "8655", "8627", "8451", "8668", "8663", "8662", "8664", "8666", "7750", "8254" }.Select(number => $"2.16.578.1.12.4.1.1.{number}"),
    ];

    /// <summary>All that is wrong.</summary>
    /// <param name="krav">The token's claims.</param>
    /// <param name="tid">The time.</param>
    /// <param name="varighet">How old an attest may be.</param>
    public static IEnumerable<Tilgangsbrudd> Se(JsonElement krav, DateTimeOffset tid, TimeSpan varighet)
    {
        if (Attest(krav) is not { } attest)
        {
            return [Brudd("Tilgangstokenet har ingen attest for tillitsrammeverket.")];
        }

        if (ErForGammel(krav, attest, tid, varighet))
        {
            return [new(26, "attestation_has_expired", "Attesten er for gammel (ATT-58). Be om et nytt token med ny attest.")];
        }

        return Helsepersonell(krav, Del(attest, "practitioner")).Concat(Relasjon(Del(attest, "care_relationship"))).Concat(Pasienter(attest)).Select(Brudd);
    }

    private static Tilgangsbrudd Brudd(string explanation) => new(26, "Invalid attestation.", explanation);

    private static JsonElement? Attest(JsonElement krav) => !krav.TryGetProperty(HelseIdClaims.Tillitsrammeverk, out var claim)
        ? null
        : claim.ValueKind == JsonValueKind.Array && claim.GetArrayLength() == 1 && claim[0].ValueKind == JsonValueKind.Object ? claim[0]
        : claim.ValueKind == JsonValueKind.Object ? claim
        : null;

    private static bool ErForGammel(JsonElement krav, JsonElement attest, DateTimeOffset tid, TimeSpan varighet) =>
        (JwsReading.Seconds(attest, "toa") ?? JwsReading.Seconds(krav, "iat")) is not { } made || tid.ToUnixTimeSeconds() - made > varighet.TotalSeconds;

    private static IEnumerable<string> Helsepersonell(JsonElement krav, JsonElement? practitioner)
    {
        if (practitioner is not { } person)
        {
            yield return "Attesten mangler practitioner.";
            yield break;
        }

        if (person.TryGetProperty("auhtorization", out _))
        {
            yield return "Attesten har feltet «auhtorization». Det heter «authorization».";
        }

        foreach (var fault in Identitet(krav, person).Concat(Virksomhet(krav, person)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Identitet(JsonElement krav, JsonElement person)
    {
        var identifier = Del(person, "identifier");
        if (identifier is not { } id || !Identifikatorer.Contains(Kodeverk(id), StringComparer.Ordinal))
        {
            yield return "Attesten mangler helsepersonellets fødselsnummer eller D-nummer (ATT-10).";
        }
        else if (JwsReading.Text(id, "id") != JwsReading.Text(krav, HelseIdClaims.Pid))
        {
            yield return "Helsepersonellet i attesten er en annen person enn den som er logget inn (ATT-11).";
        }

        var hpr = JwsReading.Text(krav, HelseIdClaims.HprNumber);
        if (Del(person, "hpr_nr") is not { } attested)
        {
            if (hpr is not null)
            {
                yield return "Attesten mangler HPR-nummer for en person som står i HPR (ATT-29).";
            }

            if (Del(person, "authorization") is not null)
            {
                yield return "Attesten har autorisasjon (authorization), men ikke HPR-nummer (ATT-32).";
            }
        }
        else if (Kodeverk(attested) != "2.16.578.1.12.4.1.4.4" || JwsReading.Text(attested, "id") != hpr)
        {
            yield return "HPR-nummeret i attesten er et annet enn det som står i tilgangstokenet (ATT-29).";
        }

        if (Del(person, "authorization") is { } authorization && !(Kodeverk(authorization) == "2.16.578.1.12.4.1.1.9060" && Har(authorization, "code")))
        {
            yield return "Autorisasjonen i attesten skal ha kode fra kodeverk 9060.";
        }
    }

    private static IEnumerable<string> Virksomhet(JsonElement krav, JsonElement person)
    {
        var legalEntity = Del(person, "legal_entity");
        if (!ErVirksomhet(legalEntity))
        {
            yield return "Attesten mangler hovedenheten (legal_entity) med organisasjonsnummer (ATT-15).";
        }
        else if (JwsReading.Text(krav, HelseIdClaims.OrgnrParent) is { } parent && JwsReading.Text(legalEntity!.Value, "id") != parent)
        {
            yield return "Hovedenheten i attesten er en annen virksomhet enn tilgangstokenet gjelder (ATT-15).";
        }

        if (!ErVirksomhet(Del(person, "point_of_care")))
        {
            yield return "Attesten mangler behandlingsstedet (point_of_care) med organisasjonsnummer (ATT-18).";
        }

        if (Del(person, "department") is { } department && !ErAvdeling(department))
        {
            yield return "Avdelingen i attesten skal ha RESH-id, eller lokal id med virksomheten som authority (ATT-24).";
        }
    }

    private static IEnumerable<string> Relasjon(JsonElement? relationship)
    {
        if (relationship is not { } relation)
        {
            yield return "Attesten mangler care_relationship.";
            yield break;
        }

        if (Del(relation, "purpose_of_use") is not { } purpose || Kodeverk(purpose) != "2.16.840.1.113883.1.11.20448"
            || !Formal.Contains(JwsReading.Text(purpose, "code"), StringComparer.Ordinal))
        {
            yield return $"Attesten mangler formål (purpose_of_use) med kode {string.Join(", ", Formal)} (ATT-38 til ATT-41).";
        }

        var (service, details) = (Del(relation, "healthcare_service"), Del(relation, "purpose_of_use_details"));
        if (service is null && details is null)
        {
            yield return "Attesten skal ha healthcare_service eller purpose_of_use_details (ATT-43).";
        }

        if (service is { } given && !(Har(given, "code") && Helsetjenester.Contains(Kodeverk(given), StringComparer.Ordinal)))
        {
            yield return "Helsetjenesten (healthcare_service) i attesten skal ha kode fra et av kodeverkene som er tillatt (ATT-37).";
        }

        if (details is { } described && !(Har(described, "code") && Har(described, "system")))
        {
            yield return "Detaljene om formålet (purpose_of_use_details) skal ha kode og kodeverk.";
        }

        if (Del(relation, "decision_ref") is not { } decision || !Har(decision, "id")
            || !decision.TryGetProperty("user_selected", out var selected) || selected.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            yield return "Attesten mangler beslutningen (decision_ref) med id og user_selected (ATT-46 til ATT-48).";
        }
    }

    private static IEnumerable<string> Pasienter(JsonElement attest)
    {
        if (!attest.TryGetProperty("patients", out var patients) || patients.ValueKind != JsonValueKind.Array || patients.GetArrayLength() == 0)
        {
            return ["Attesten sier ikke hvilken pasient (patients) den gjelder (ATT-4)."];
        }

        return patients.EnumerateArray().Where(patient =>
                patient.ValueKind != JsonValueKind.Object
                || (Del(patient, "identifier") is { } person && !(Har(person, "id") && Identifikatorer.Contains(Kodeverk(person), StringComparer.Ordinal)))
                || (Del(patient, "point_of_care") is { } place && !ErVirksomhet(place))
                || (Del(patient, "department") is { } department && !ErAvdeling(department)))
            .Select(_ => "Pasientens nummer, behandlingssted eller avdeling i attesten har ikke riktig id (ATT-4, ATT-49 til ATT-56).").Take(1);
    }

    private static bool ErVirksomhet(JsonElement? part) =>
        part is { } given && Kodeverk(given) == Organisasjon && JwsReading.Text(given, "id") is { Length: 9 } id && id.All(char.IsAsciiDigit);

    private static bool ErAvdeling(JsonElement part) => Har(part, "id") && (Kodeverk(part) == "2.16.578.1.12.4.1.4.102" || Har(part, "authority"));

    // Both forms of an OID stand in the specification's own examples.
    private static string? Kodeverk(JsonElement part) => JwsReading.Text(part, "system") is { } system && system.StartsWith("urn:oid:", StringComparison.Ordinal)
        ? system["urn:oid:".Length..]
        : JwsReading.Text(part, "system");

    private static bool Har(JsonElement part, string name) => JwsReading.Text(part, name) is { Length: > 0 };

    private static JsonElement? Del(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;
}
