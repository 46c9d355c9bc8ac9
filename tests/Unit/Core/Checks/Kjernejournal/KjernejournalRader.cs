using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Tests.Core.Checks.HelseId;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Kjernejournal;
using static AcceptanceHarness.Tests.Core.Checks.Kjernejournal.KjernejournalUtvekslinger;

namespace AcceptanceHarness.Tests.Core.Checks.Kjernejournal;

/// <summary>Sessions whose last exchange a check fails or leaves alone; a row is named after its check, with a variant after the slash.</summary>
internal static class KjernejournalRader
{
    public static readonly Dictionary<string, Func<Exchange[]>> Feil = new()
    {
        ["source-system-is-sent"] = () => [En.Med(KjernejournalFacts.Kildesystem, null)],
        ["source-system-is-sent/empty"] = () => [En.Med(KjernejournalFacts.Kildesystem, " ")],
        ["source-system-is-well-formed"] = () => [Okt.Med(KjernejournalFacts.Kildesystem, "Fagsystem/1.2")],
        ["source-system-is-well-formed/short"] = () => [En.Med(KjernejournalFacts.Kildesystem, "F1")],
        ["source-system-is-well-formed/long"] = () => [En.Med(KjernejournalFacts.Kildesystem, new string('a', 512) + "1")],
        ["source-system-is-well-formed/version"] = () => [En.Med(KjernejournalFacts.Kildesystem, "Fagsystem")],
        ["source-system-is-stable"] = () => [En, Okt.Med(KjernejournalFacts.Kildesystem, "Fagsystem (Nord), v1.3")],
        ["person-number-stays-out-of-the-address"] = () => [MedAdresse($"GET /v1/helseindikator?fnr={Anne} HTTP/1.1")],
        ["person-number-stays-out-of-the-address/path"] = () => [MedAdresse($"GET /pasient/{Anne}/x HTTP/1.1") with { Operation = null }],
        ["person-number-stays-out-of-the-address/escaped"] = () => [MedAdresse($"GET /x?p=%3{Anne[0]}{Anne[1..]} HTTP/1.1")],
        ["patient-is-the-attests"] = () => [Okt.Med(KjernejournalFacts.Pasient, Bo)],
        ["session-is-renewed-for-its-patient"] = () => [Okt, Forny(30, Bo, "t2", "okt-1")],
        ["code-is-used-once"] = () => [Okt, Portal(4, "okt-1"), Portal(5, "okt-1")],
        ["code-opens-the-newest-session"] = () => [Okt, Opprett(4, Bo, "t2", "okt-2"), Portal(5, "okt-1")],
        ["newest-ticket-is-used"] = () => [Billett(1, Anne, "b1"), Billett(3, Anne, "b2"), Legemidler(5, Anne, "b1")],
        ["newest-ticket-is-used/other patient"] = () => [Billett(1, Anne, "b1"), Billett(3, Bo, "b2"), Legemidler(5, Anne, "b1")],
        ["ticket-is-used-by-its-user"] = () => [Billett(1, Anne, "b1"), Legemidler(5, Anne, "b1").For(AnnenLege)],
        ["attest-is-for-one-patient"] = () => [Okt, Indikator(4, Bo, "t1").Attest(UtenPasient)],
        ["old-attest-is-gone-after-patient-switch"] = () => [En, Indikator(4, Bo, "t2"), Opprett(6, Anne, "t1", "okt-1")],
        ["session-is-used-by-its-user"] = () => [Okt, Forny(30, Anne, "t2", "okt-1").For(AnnenLege)],
        ["session-is-used-by-its-user/end"] = () => [Okt, Avslutt(30, Anne, "t2", "okt-1").For(AnnenLege)],
        ["ended-session-is-not-renewed"] = () => [Okt, Avslutt(5, Anne, "t1", "okt-1"), Forny(30, Anne, "t1", "okt-1")],
        ["user-has-one-live-session"] = () => [Okt, Opprett(5, Bo, "t2", "okt-2"), Forny(30, Anne, "t1", "okt-1")],
        ["access-basis-agrees-with-purpose"] = () => [Okt.Med(KjernejournalFacts.Grunnlag, Tilgangsgrunnlag.Akutt)],
        ["access-basis-agrees-with-purpose/unntak"] = () => [Okt.Med(KjernejournalFacts.Grunnlag, Tilgangsgrunnlag.Unntak)],
        ["access-basis-agrees-with-purpose/medicines"] = () => [Legemidler(5, Anne, "b1").Med(KjernejournalFacts.Grunnlag, Legemiddelparametre.Akutt)],
        ["ticket-is-used-by-its-user/of the system"] = () =>
            [Billett(1, Anne, "b1").SomSystem(), Legemidler(3, Anne, "b1"), Legemidler(5, Anne, "b1").For(AnnenLege)],
        ["no-call-after-error-until-indicator"] = () => [En.Nektet(), Opprett(5, Anne, "t1", "okt-1")],
        ["no-call-after-error-until-indicator/session"] = () => [Indikator(1, Anne, "t1"), Okt, Forny(30, Anne, "t1", "okt-1").Nektet(), Forny(60, Anne, "t1", "okt-1")],
        ["no-call-after-error-until-indicator/critical"] = () => [Kritisk(1, "ki-status"), Kritisk(2, "ki-sok").Nektet("KJF-000180"), Kritisk(3, "ki-sok")],
        ["no-call-after-error-until-indicator/critical question elsewhere"] = () => [En.Nektet(), Kritisk(3, "ki-status"), Opprett(5, Anne, "t1", "okt-1")],
        ["event-id-is-well-formed"] = () => [En.Med(KjernejournalFacts.Hendelse, "a b")],
        ["event-id-is-well-formed/long"] = () => [En.Med(KjernejournalFacts.Hendelse, new string('a', 129))],
        ["attest-att-4"] = () => [En.Attest(a => a["patients"]![0]!["identifier"]!["system"] = "urn:oid:2.16.578.1.12.4.1.4.5")],
        ["attest-att-10"] = () => [En.Attest(a => a["practitioner"]!["identifier"]!["system"] = "urn:oid:2.16.578.1.12.4.1.4.2")],
        ["attest-att-10/missing"] = () => [En.Attest(a => a["practitioner"]!.AsObject().Remove("identifier"))],
        ["attest-att-11"] = () => [En.Attest(a => a["practitioner"]!["identifier"]!["id"] = AnnenLege)],
        ["attest-att-15"] = () => [En.Attest(a => a["practitioner"]!["legal_entity"]!["id"] = "399990017")],
        ["attest-att-15/system"] = () => [En.Attest(a => a["practitioner"]!["legal_entity"]!["system"] = "urn:oid:1")],
        ["attest-att-18a"] = () => [En.Attest(a => a["practitioner"]!["point_of_care"]!["id"] = "399990033")],
        ["attest-att-18b"] = () => [En.Attest(a => a["practitioner"]!["point_of_care"]!["system"] = "urn:oid:2.16.578.1.12.4.1.2")],
        ["attest-att-19"] = () => [En.Token(HelseIdClaims.OrgnrChild, null)],
        ["attest-att-21"] = () => [En.Attest(a => a["practitioner"]!["department"]!.AsObject().Remove("system"))],
        ["attest-att-24"] = () => [En.Attest(a => a["practitioner"]!["department"]!["system"] = "urn:oid:1.2.3")],
        ["attest-att-29a"] = () => [En.Attest(a => a["practitioner"]!.AsObject().Remove("hpr_nr"))],
        ["attest-att-29b"] = () => [En.Token(HelseIdClaims.HprNumber, null)],
        ["attest-att-32"] = () => [En.Attest(a => a["practitioner"]!["authorization"]!["system"] = "urn:oid:1")],
        ["attest-att-32/other"] = () => [Okt.Med(KjernejournalFacts.Autorisasjon, "SP")],
        ["attest-att-37"] = () => [En.Attest(a => a["care_relationship"]!["healthcare_service"]!["system"] = "urn:oid:1")],
        ["attest-att-38"] = () => [En.Attest(a => a["care_relationship"]!["purpose_of_use"]!["code"] = "ANNET")],
        ["attest-att-38/system"] = () => [En.Attest(a => a["care_relationship"]!["purpose_of_use"]!["system"] = "1")],
        ["attest-att-43a"] = () => [En.Attest(a => Uten(a, "healthcare_service", "purpose_of_use_details"))],
        ["attest-att-43b"] = () => [En.Attest(a => a["care_relationship"]!["purpose_of_use_details"]!.AsObject().Remove("system"))],
        ["attest-att-46"] = () => [En.Attest(a => a["care_relationship"]!["decision_ref"]!["id"] = "")],
        ["attest-att-46/missing"] = () => [En.Attest(a => Uten(a, "decision_ref"))],
        ["attest-att-48"] = () => [En.Attest(a => a["care_relationship"]!["decision_ref"]!["user_selected"] = "true")],
        ["attest-att-49"] = () => [En.Attest(a => a["patients"]![0]!["point_of_care"] = new JsonObject { ["id"] = "1" })],
        ["attest-att-53"] = () => [En.Attest(a => a["patients"]![0]!["department"] = new JsonObject { ["id"] = "1" })],
        ["attest-att-58a"] = () => [En.Attest(a => a["toa"] = HelseIdUtvekslinger.Tid(1) * 1_000)],
        ["attest-att-58a/text"] = () => [En.Attest(a => a["toa"] = "1772442000")],
    };

    public static readonly Dictionary<string, Func<Exchange[]>> Lovlig = new()
    {
        ["a healthy session"] = () => [En, Okt, Portal(4, "okt-1"), Forny(34, Anne, "t3", "okt-1"), Avslutt(40, Anne, "t3", "okt-1"), Indikator(41, Bo, "t4"), Opprett(43, Bo, "t4", "okt-2")],
        ["the session was replaced, not ended"] = () => [En, Okt, Indikator(5, Bo, "t2"), Opprett(6, Bo, "t2", "okt-2"), Forny(36, Bo, "t2", "okt-2")],
        ["each look-up with a ticket of its own"] = () => [Billett(1, Anne, "b1"), Legemidler(2, Anne, "b1"), Legemidler(3, Anne, "b1"), Billett(4, Bo, "b2"), Legemidler(5, Bo, "b2")],
        ["a ticket that another user has got meanwhile"] = () => [Billett(1, Anne, "b1"), Billett(2, Bo, "b2").For(AnnenLege), Legemidler(3, Anne, "b1")],
        ["two doctors with tickets of the system"] = () =>
            [Billett(1, Anne, "b1").SomSystem(), Legemidler(2, Anne, "b1"), Billett(3, Bo, "b2").SomSystem(),
                Legemidler(4, Bo, "b2").For(AnnenLege), Legemidler(5, Anne, "b1")],
        ["the indicator is asked anew as a system after an error"] = () => [En.Nektet(), Billett(3, Anne, "b1").SomSystem(), Opprett(5, Anne, "t1", "okt-1")],
        ["the newer session was ended"] = () => [En, Okt, Opprett(5, Anne, "t1", "okt-2"), Avslutt(6, Anne, "t1", "okt-2"), Forny(36, Anne, "t3", "okt-1")],
        ["back to the first patient with a new attest"] = () => [En, Indikator(3, Bo, "t2"), Indikator(4, Anne, "t3"), Opprett(5, Anne, "t3", "okt-1")],
        ["the first session is ended with its own token after the next indicator"] = () => [Okt, Indikator(5, Bo, "t2"), Avslutt(6, Anne, "t1", "okt-1")],
        ["critical information asks its own question after an error"] = () => [En.Nektet(), Kritisk(3, "ki-status"), Kritisk(4, "ki-sok")],
        ["critical information is blocked, shown, and asked for again later"] = () => [Kritisk(1, "ki-status"), Kritisk(2, "ki-sok").Nektet("KJF-000180"), Kritisk(60, "ki-status")],
        ["two users at once"] = () => [Okt, Opprett(5, Bo, "t2", "okt-2").For(AnnenLege), Forny(30, Anne, "t1", "okt-1")],
        ["the same event id as the answer had"] = () => [En.Med(KjernejournalFacts.Hendelse, "3f2504e0-4f89-11d3-9a0c-0305e82c3301")],
        ["no event id"] = () => [En.Med(KjernejournalFacts.Hendelse, null)],
        ["signs that only the older header takes"] = () => [En.Med(KjernejournalFacts.Kildesystem, "Fagsystem/1.2")],
        ["the patient without a number in the attest"] = () => [Okt.Attest(UtenPasient)],
        ["an attest without a time"] = () => [En.Attest(a => a.Remove("toa"))],
        ["bare object ids"] = () => [En.Attest(a => a["practitioner"]!["legal_entity"]!["system"] = "2.16.578.1.12.4.1.4.101")],
        ["an emergency"] = () => [Okt.Med(KjernejournalFacts.Grunnlag, Tilgangsgrunnlag.Akutt).Attest(a => a["care_relationship"]!["purpose_of_use"]!["code"] = "ETREAT")],
        ["a local department of a named organisation"] = () => [En.Attest(a =>
        {
            a["practitioner"]!["department"]!["system"] = "urn:oid:1.2.3";
            a["practitioner"]!["department"]!["authority"] = "399990033";
        })],
        ["no department, and no details"] = () => [En.Attest(a =>
        {
            a["practitioner"]!.AsObject().Remove("department");
            Uten(a, "purpose_of_use_details");
        })],
        ["somebody without HPR number"] = () => [En.Token(HelseIdClaims.HprNumber, null).Attest(a => a["practitioner"]!.AsObject().Remove("hpr_nr"))],
        ["an organisation without sub-units"] = () => [En.Token(HelseIdClaims.OrgnrChild, null).Attest(a => a["practitioner"]!["point_of_care"]!["id"] = "399990033")],
        ["the indicator again after an error"] = () => [En.Nektet(), Indikator(5, Anne, "t1"), Opprett(6, Anne, "t1", "okt-1")],
        ["another patient after an error"] = () => [En.Nektet(), Opprett(6, Bo, "t2", "okt-1")],
        ["the same call with a new token after 401"] = () => [Okt.Nektet("AUT_000", 401), Opprett(6, Anne, "t2", "okt-1")],
        ["a ping after an error"] = () => [En.Nektet(), En.Med(KjernejournalFacts.Pasient, null) with { Number = 5, Operation = "okt-ping" }],
        ["the session is ended after an error"] = () => [Okt, Forny(30, Anne, "t1", "okt-1").Nektet(), Avslutt(31, Anne, "t1", "okt-1")],
        ["a code whose answer was lost"] = () => [Okt, Portal(4, "okt-1").Forstyrret(), Portal(5, "okt-1")],
        ["digits that are no person number"] = () => [MedAdresse("GET /x?id=12345678901&y=a01020312345b HTTP/1.1")],
        ["another system"] = () => [En.Med(KjernejournalFacts.Kildesystem, null) with { System = "provetjeneste" }],
        ["nothing that kjernejournal has"] = () => [En.Med(KjernejournalFacts.Kildesystem, null) with { Operation = null }],
    };

    private static Exchange En => Indikator(1, Anne, "t1");

    private static Exchange Okt => Opprett(3, Anne, "t1", "okt-1");

    private static Exchange MedAdresse(string line) => En with { Request = new WireMessage { StartLine = line } };

    private static void UtenPasient(JsonObject attest) => attest["patients"] = new JsonArray(new JsonObject());

    private static void Uten(JsonObject attest, params string[] names)
    {
        foreach (var name in names)
        {
            attest["care_relationship"]!.AsObject().Remove(name);
        }
    }
}
