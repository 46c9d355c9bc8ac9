using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;
using AcceptanceHarness.Tests.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.Dokumenter;

/// <summary>Pasientens journaldokumenter: two scopes that exclude each other, limits by type, what is withheld, and retrieval.</summary>
public sealed class DokumenttjenesteTests
{
    private readonly Oppslagsrigg _rigg = new();

    [Fact]
    public void A_search_lists_documents_newest_first_and_counts_the_withheld()
    {
        Registrer("d1", dager: 10);
        Registrer("d2", dager: 5);
        Registrer("d3", dager: 1, tilbakeholdt: true);

        var answer = Sok($"patient.identifier={Oppslagsrigg.Pasient}&status=current&_sort=-date");

        Assert.Equal(["Dokument d2", "Dokument d1"], Titler(answer));
        Assert.Equal("1", answer.Headers.Single(h => h.Key == KjernejournalHoder.Tilbakeholdt).Value);
        Assert.Equal(("1", OppslagFacts.Nors), (answer.Facts[OppslagFacts.SvarTilbakeholdtAntall], answer.Facts[OppslagFacts.SvarTilbakeholdt]));
        Assert.Equal("dokumenter", Assert.Single(KjernejournalSimulator.Logg(_rigg.Tenant)).Del);
    }

    [Fact]
    public void The_regulation_limits_how_far_back_each_type_is_shared()
    {
        Registrer("a", "A00-1", dager: 4000);
        Registrer("c-ny", "C00-1", dager: 300);
        Registrer("c-gammel", "C00-1", dager: 400);
        Registrer("d-gammel", "D00-1", dager: 1900);
        Registrer("ukjent", "X00-9", dager: 1);

        var regulated = Sok(Skjema, KjernejournalScopes.DokumenterSokForskrift, (KjernejournalHoder.Tilgangsgrunnlag, "SAMTYKKE"));
        var all = Sok(Skjema);

        Assert.Equal(["Dokument a", "Dokument c-ny"], Titler(regulated).Order());
        Assert.Equal(5, Titler(all).Count);
    }

    [Fact]
    public void The_regulation_needs_an_access_basis_and_the_act_does_not()
    {
        var without = Sok(Skjema, KjernejournalScopes.DokumenterSokForskrift);
        var unknown = Sok(Skjema, KjernejournalScopes.DokumenterSokForskrift, (KjernejournalHoder.Tilgangsgrunnlag, "HPAKUTT"));
        var older = Sok(Skjema, KjernejournalScopes.DokumenterSokForskrift, ("hit-access-basis", "AKUTT"));
        var act = Sok(Skjema);

        Assert.Equal([400, 400, 200, 200], new[] { without.Status, unknown.Status, older.Status, act.Status });
    }

    [Fact]
    public void Both_scopes_at_once_are_refused()
    {
        var call = Oppslagsrigg.MedSkjema(
            _rigg.Kall(
                "POST",
                "/pjd/R4/fhir/DocumentReference/_search",
                (KjernejournalScopes.Dokumenter, [KjernejournalScopes.DokumenterSok, KjernejournalScopes.DokumenterSokForskrift]),
                (KjernejournalHoder.NhnKildesystem, Oppslagsrigg.Kildesystem)),
            Skjema);

        Assert.Equal(403, _rigg.Send(call).Status);
    }

    [Fact]
    public void Pages_lead_to_each_other_without_the_patients_number()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            Registrer($"d{number}", dager: number);
        }

        var first = Oppslagsrigg.Json(Sok($"{Skjema}&_count=2"));
        var last = Sok($"{Skjema}&_count=2&_page=3");

        var next = (string)first["link"]![0]!["url"]!;
        Assert.Contains("_page=2", next, StringComparison.Ordinal);
        Assert.DoesNotContain(Oppslagsrigg.Pasient, next, StringComparison.Ordinal);
        Assert.Equal((5, 1, false), ((int)first["total"]!, Titler(last).Count, last.Facts.ContainsKey(OppslagFacts.SvarNeste)));
        Assert.Empty(Titler(Sok($"{Skjema}&_count=1000&_page=2000000000")));
    }

    [Theory]
    [InlineData("_count=0")]
    [InlineData("_count=1001")]
    [InlineData("_page=0")]
    [InlineData("_page=99999999999")]
    [InlineData("_sort=name")]
    [InlineData("status=superseded")]
    [InlineData("patient.identifier=12345678901")]
    [InlineData("category=x")]
    public void A_hostile_search_is_refused_with_the_reason(string mer)
    {
        var answer = Sok($"{Skjema}&{mer}");

        Assert.Equal((400, "OperationOutcome"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["resourceType"]));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public void A_document_is_handed_out_as_pdf_or_with_the_pdf_inside(string metode)
    {
        Registrer("pdf", dager: 1);
        Registrer("cda", dager: 1, somCda: true);

        var pdf = Hent("pdf", metode);
        var cda = Hent("cda", metode);

        var inside = Convert.FromBase64String(XDocument.Parse(Encoding.UTF8.GetString(cda.Body.Span)).Descendants().Single(e => e.Name.LocalName == "text").Value);
        Assert.Equal(("application/pdf", "application/xml"), (pdf.ContentType, cda.ContentType));
        Assert.All([pdf.Body.ToArray(), inside], bytes => Assert.StartsWith("%PDF-1.4", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal));
        Assert.Contains("Dokument pdf", Encoding.Latin1.GetString(pdf.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_gives_the_address_that_the_document_is_had_at()
    {
        Registrer("d1", dager: 1);

        var url = new Uri((string)Oppslagsrigg.Json(Sok(Skjema))["entry"]![0]!["resource"]!["content"]![0]!["attachment"]!["url"]!);

        Assert.Equal("http://127.0.0.1:5006/s1/pjd/mhd/document", url.GetLeftPart(UriPartial.Path));
        Assert.Equal(200, Send(_rigg.Kall("GET", $"/pjd/mhd/document{url.Query}", HentToken, Hoder())).Status);
    }

    [Fact]
    public void A_withheld_document_another_patients_and_one_that_is_not_there_are_not_handed_out()
    {
        Registrer("nors", dager: 1, tilbakeholdt: true);
        KjernejournalSimulator.RegistrerDokument(_rigg.Tenant, Oppslagsrigg.AnnenPasient, Dokument("annen", "A00-1", 1, false, false));

        Assert.Equal([403, 404, 404], new[] { Hent("nors").Status, Hent("annen").Status, Hent("../../d1").Status });
    }

    [Fact]
    public void A_block_is_told_with_its_code_and_a_document_cannot_be_had_round_it()
    {
        Registrer("d1", dager: 1);
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => borger with { Blokkerte = [Oppslagsrigg.Hpr] });

        var search = Sok(Skjema);

        Assert.Equal((403, "Specific"), (search.Status, (string?)Oppslagsrigg.Json(search)["issue"]![0]!["details"]!["coding"]![0]!["code"]));
        Assert.Equal((403, "Specific"), (Hent("d1").Status, search.Facts[OppslagFacts.SvarPersonvern]));
    }

    [Fact]
    public void The_source_system_is_required_and_ping_is_open_to_all()
    {
        var nameless = Send(Oppslagsrigg.MedSkjema(_rigg.Kall("POST", "/pjd/R4/fhir/DocumentReference/_search", SokToken(KjernejournalScopes.DokumenterSok)), Skjema));
        var ping = Send(new SimulatedCall { Tenant = _rigg.Tenant, Number = 1, Method = "GET", Path = "/pjd/ping", Headers = [], Body = default });

        Assert.Equal((400, 200), (nameless.Status, ping.Status));
    }

    private static string Skjema => $"patient.identifier={Oppslagsrigg.Pasient}";

    private static (string, string[]) HentToken => (KjernejournalScopes.Dokumenter, [KjernejournalScopes.DokumenterHent]);

    private static (string, string[]) SokToken(string scope) => (KjernejournalScopes.Dokumenter, [scope]);

    private static (string, string)[] Hoder() => [(KjernejournalHoder.NhnKildesystem, Oppslagsrigg.Kildesystem), (KjernejournalHoder.Pasient, Oppslagsrigg.Pasient)];

    private static List<string> Titler(Answer answer) =>
        [.. (Oppslagsrigg.Json(answer)["entry"]?.AsArray() ?? []).Select(entry => (string)entry!["resource"]!["description"]!)];

    private void Registrer(string id, string type = "A00-1", int dager = 1, bool somCda = false, bool tilbakeholdt = false) =>
        KjernejournalSimulator.RegistrerDokument(_rigg.Tenant, Oppslagsrigg.Pasient, Dokument(id, type, dager, somCda, tilbakeholdt));

    private Journaldokument Dokument(string id, string type, int dager, bool somCda, bool tilbakeholdt) => new()
    {
        DokumentId = id,
        Tittel = $"Dokument {id}",
        Typekode = type,
        Tid = _rigg.Na.AddDays(-dager),
        SomCda = somCda,
        Tilbakeholdt = tilbakeholdt,
    };

    private Answer Sok(string form, string scope = KjernejournalScopes.DokumenterSok, params (string, string)[] hoder) => Send(Oppslagsrigg.MedSkjema(
        _rigg.Kall("POST", "/pjd/R4/fhir/DocumentReference/_search", SokToken(scope), [(KjernejournalHoder.NhnKildesystem, Oppslagsrigg.Kildesystem), .. hoder]), form));

    private Answer Hent(string id, string metode = "GET") => Send(_rigg.Kall(
        metode,
        $"/pjd/mhd/document?documentUniqueId={Uri.EscapeDataString(id)}&repositoryUniqueId=2.16.578.1.12.4.3.999.1&homeCommunityId=urn:oid:2.16.578.1.12.4.3.999",
        HentToken,
        Hoder()));

    private Answer Send(SimulatedCall call) => _rigg.Send(call);
}
