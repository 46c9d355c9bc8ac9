using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

/// <summary>The mistakes that policies are there for.</summary>
internal static class Kjernejournalknapper
{
    public static IReadOnlyList<Kjernejournalknapp> Alle { get; } =
    [
        new("uten-kildesystem", p => p with { SourceSystem = _ => null }, k => k.Kj.Kall.Any(c => c.Path != KjernejournalStubb.Side && !c.Hoder.ContainsKey("X-SOURCE-SYSTEM") && !c.Hoder.ContainsKey("X-EPJ-System"))),
        new("ett-hode-for-alle", p => p with { SourceSystemHeader = _ => "X-EPJ-System" }, k => Opprett(k).Any(c => !c.Hoder.ContainsKey("X-SOURCE-SYSTEM"))),
        new("uten-hendelse", p => p with { EventId = _ => null }, k => Status(k).Any(c => !c.Hoder.ContainsKey("X-EVENT-ID"))),
        new("hendelse-om-igjen", p => p with { EventId = last => last ?? "en" }, k => Gjentatt(k.Kj.Kall.Select(c => c.Hoder.GetValueOrDefault("X-EVENT-ID")))),
        new("fnr-i-adressen", p => p with { Address = (a, fnr) => new Uri($"{a}?fnr={fnr}") }, k => Status(k).Any(c => c.Query.Count > 0)),
        new("fnr-i-sidens-adresse", p => p with { PageParameters = (q, fnr) => q.Med("fnr", fnr) }, k => Side(k).Any(c => c.Query.ContainsKey("fnr"))),
        new("bearer", p => p with { AuthorizationScheme = "Bearer" }, k => Status(k).Any(c => c.Hoder["Authorization"].StartsWith("Bearer", StringComparison.Ordinal))),
        new("uten-ath-ved-slutt", p => p with { ProofNamesToken = o => o != "avslutt økt" }, k => Avslutt(k).Any(c => JwsReading.Text(c.Bevis, "ath") is null)),
        new("prover-blindt", p => p with { RetriesAfterError = 3 }, k => Status(k).Count > 10) { Feil = Nede },
        new("fortsetter-etter-feil", p => p with { StopsAfterError = false }, k => Opprett(k).Count > 0) { Feil = Nede },
        new("stopper-pa-ukjent-felt", p => p with { ToleratesUnknownFields = false }, k => k.Ikoner.Contains("ingen-kontakt")),
        new("fnr-i-loggen", p => p with { LogsPersonNumber = true }, k => k.Logg.Any(l => l.Contains(k.Anne.Fnr!, StringComparison.Ordinal))),
        new("hemmelig-i-loggen", p => p with { LogsSecrets = true }, k => k.Logg.Any(l => l.Contains("kode-1", StringComparison.Ordinal))),
        new("feilkode-ikke-logget", p => p with { LogsErrorCode = false }, k => !k.Logg.Any(l => l.Contains("KJF-000227", StringComparison.Ordinal))) { Feil = Avviser },
        new("hendelse-ikke-logget", p => p with { LogsEventId = false }, k => !k.Logg.Any(l => l.Contains("hendelse-hos-kj", StringComparison.Ordinal))) { Feil = Avviser },
        new("formal-og-grunnlag-ulikt", p => p with { PurposeOfUse = _ => "TREAT" }, k => !Attester(k).Any(a => Formal(a) == "ETREAT")),
        new("attest-for-forrige-pasient", p => p with { PatientOfAttest = (now, former) => former ?? now }, k => !Attester(k).Any(a => Pasient(a) == k.Per.Fnr)),
        new("okt-for-forrige-pasient", p => p with { PatientOfSession = (now, former) => former ?? now, ComparesPatientOfPage = false }, k => !Opprett(k).Any(c => Pasient(c) == k.Per.Fnr)),
        new("feil-hovedenhet", p => p with { LegalEntity = _ => "399999999" }, k => Attester(k).Any(a => Hovedenhet(a) == "399999999")),
        new("uten-beslutning", p => p with { SendsDecision = false }, k => Attester(k).Any(a => !a.GetProperty("care_relationship").TryGetProperty("decision_ref", out _))),
        new("beholder-attest-ved-pasientbytte", p => p with { DropsAttestAtPatientSwitch = false }, k => Attester(k).Count(a => Pasient(a) == k.Per.Fnr) < 4),
        new("ukjent-status-som-2", p => p with { IconOfUnknownStatus = _ => "2" }, k => k.Ikoner.Contains("2")) { Feil = s => s.StatusFor = _ => 9 },
        new("feil-som-ingen", p => p with { IconOfError = _ => "1" }, k => k.Ikoner.Contains("1")) { Feil = Nede },
        new("annen-hjelpetekst", p => p with { Tooltip = _ => "Kjernejournal" }, k => k.Hjelpetekster.Contains("Kjernejournal")),
        new("husker-grunnlag", p => p with { BasisWhenNoneChosen = last => last }, k => Opprett(k).Count > 3),
        new("samtykke-som-standard", p => p with { BasisWhenNoneChosen = _ => "SAMTYKKE" }, k => Opprett(k).Count > 3),
        new("verifikator-om-igjen", p => p with { Verifier = last => last ?? Engangsverdier.Ny() }, k => Gjentatt(Side(k).Select(c => c.Query["ehr_code_verifier"]))),
        new("kode-to-ganger", p => p with { UsesCodeOnce = false }, k => Gjentatt(Side(k).Select(c => c.Query["code"]))),
        new("blokkering-omgas", p => p with { RespectsBlock = false }, k => Opprett(k).Count > 3) { Feil = s => s.Svarer = c => c.Path == KjernejournalStubb.Opprett ? (403, "{}") : null },
        new("fornyer-ikke", p => p with { Refreshes = false }, k => Forny(k).Count == 0),
        new("gammelt-token-ved-fornyelse", p => p with { RefreshesWithNewToken = false }, k => Forny(k).Any(f => Opprett(k).Any(o => o.Token == f.Token))),
        new("fornyelsesfeil-ties", p => p with { TellsRefreshFailure = false, ClosesAtRefreshFailure = false }, k => k.VistEtterPuls is not null) { Feil = s => s.Svarer = c => c.Path == KjernejournalStubb.Forny ? (401, "{}") : null },
        new("okt-star-ved-pasientbytte", p => p with { EndsSessionAtPatientSwitch = false }, k => k.VistEtterBytte == k.Anne.Fnr),
        new("okt-star-ved-brukerbytte", p => p with { EndsSessionAtUserSwitch = false }, k => k.VistEtterBrukerbytte is not null),
        new("apner-uten-a-bli-bedt", p => p with { ReopensAtPatientSwitch = true }, k => k.VistEtterBytte == k.Per.Fnr),
        new("ferdig-uten-a-si-fra", p => p with { TellsServiceOfEnd = false }, k => Avslutt(k).Count == 0),
    ];

    private static void Nede(KjernejournalStubb stubb) => stubb.Svarer = k => k.Path == KjernejournalStubb.Status ? (503, "") : null;

    private static void Avviser(KjernejournalStubb stubb) => stubb.Svarer = _ => (403, """{"feilkode":"KJF-000227","brukermelding":"Ikke tilgang"}""");

    private static IReadOnlyList<Kjernejournalmottak> Status(Kontor k) => k.Kj.Til(KjernejournalStubb.Status);

    private static IReadOnlyList<Kjernejournalmottak> Opprett(Kontor k) => k.Kj.Til(KjernejournalStubb.Opprett);

    private static IReadOnlyList<Kjernejournalmottak> Side(Kontor k) => k.Kj.Til(KjernejournalStubb.Side);

    private static IReadOnlyList<Kjernejournalmottak> Forny(Kontor k) => k.Kj.Til(KjernejournalStubb.Forny);

    private static IReadOnlyList<Kjernejournalmottak> Avslutt(Kontor k) => k.Kj.Til(KjernejournalStubb.Avslutt);

    private static IEnumerable<JsonElement> Attester(Kontor k) => k.Tokenkall.Select(t => t.Krav.GetProperty("assertion_details")[1]);

    private static string? Formal(JsonElement attest) => JwsReading.Text(attest.GetProperty("care_relationship").GetProperty("purpose_of_use"), "code");

    private static string? Hovedenhet(JsonElement attest) => JwsReading.Text(attest.GetProperty("practitioner").GetProperty("legal_entity"), "id");

    private static string? Pasient(JsonElement attest) => JwsReading.Text(attest.GetProperty("patients")[0].GetProperty("identifier"), "id");

    private static string? Pasient(Kjernejournalmottak opprett) => (string?)opprett.Innhold["claims"]!["patient_identifier"]!["id"];

    private static bool Gjentatt(IEnumerable<string?> verdier) => verdier.OfType<string>().GroupBy(v => v).Any(g => g.Count() > 1);
}
