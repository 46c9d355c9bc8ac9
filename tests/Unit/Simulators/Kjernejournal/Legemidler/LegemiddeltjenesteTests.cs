using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Legemidler;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Tests.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.Legemidler;

/// <summary>The medicine API: it tells what Reseptformidleren holds, and what it holds back.</summary>
public sealed class LegemiddeltjenesteTests
{
    private const string MedSamtykke = "/v1/legemidler?samtykke-bruk-api=HPMOTTATTSAMTYKKE";

    private static readonly string[] Darlige = ["ukjent", "annens", "utlopt"];

    private readonly Oppslagsrigg _rigg = new();

    [Fact]
    public void A_prescription_that_was_dispensed_shows_with_the_dispensing()
    {
        var id = Resept();
        var pharmacy = ReseptformidlerenSimulator.Utlevering(_rigg.Tenant);
        pharmacy.Ekspeder(id);
        pharmacy.Utlever(id, antall: 2);

        var body = Oppslagsrigg.Json(Hent(MedSamtykke));

        var resept = Assert.Single(body["resepter"]!.AsArray())!;
        Assert.Equal((id, 2, Oppslagsrigg.Pasient), ((string?)resept["reseptId"], (int)resept["utleveringer"]![0]!["antall"]!, (string?)body["pasient"]));
        Assert.Null(resept["m1"]);
        var line = Assert.Single(KjernejournalSimulator.Logg(_rigg.Tenant));
        Assert.Equal(("legemidler", "HPMOTTATTSAMTYKKE"), (line.Del, line.Grunnlag));
    }

    [Fact]
    public void The_messages_and_the_list_come_with_an_extended_look_up()
    {
        Resept();
        ReseptformidlerenSimulator.LeggInnListe(_rigg.Tenant, Signert(ForPasienten(Eksempel("M25.1"))));

        var body = Oppslagsrigg.Json(Hent($"{MedSamtykke}&utvidet-oppslag=true&fra=2025-11-29T13:37:19.003Z"));

        Assert.NotEmpty(Convert.FromBase64String((string)body["resepter"]![0]!["m1"]!));
        Assert.NotEmpty(Convert.FromBase64String((string)body["legemiddelliste"]!["m25"]!));
    }

    [Fact]
    public void A_locked_prescription_is_told_of_and_shown_only_with_consent()
    {
        Resept(last: true);

        var closed = Hent(MedSamtykke);
        var open = Hent($"{MedSamtykke}&samtykke-laste-resepter=HPAKUTT");

        Assert.Empty(Oppslagsrigg.Json(closed)["resepter"]!.AsArray());
        Assert.Equal((1, OppslagFacts.LasteResepter), ((int)Oppslagsrigg.Json(closed)["tilbakeholdt"]!["lasteResepter"]!, closed.Facts[OppslagFacts.SvarTilbakeholdt]));
        Assert.Single(Oppslagsrigg.Json(open)["resepter"]!.AsArray());
    }

    [Fact]
    public void What_is_locked_by_the_patient_is_told_of_and_shown_only_with_consent()
    {
        Resept();
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => borger with { Sperret = true });

        var closed = Hent(MedSamtykke);
        var open = Hent($"{MedSamtykke}&samtykke-sperret-legemidler=HPMOTTATTSAMTYKKE");

        Assert.Equal((true, OppslagFacts.Sperring), ((bool)Oppslagsrigg.Json(closed)["tilbakeholdt"]!["sperretLegemidler"]!, closed.Facts[OppslagFacts.SvarTilbakeholdt]));
        Assert.Empty(Oppslagsrigg.Json(closed)["resepter"]!.AsArray());
        Assert.Single(Oppslagsrigg.Json(open)["resepter"]!.AsArray());
    }

    [Fact]
    public void A_block_holds_in_emergencies_too()
    {
        Resept();
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => borger with { Blokkerte = [Oppslagsrigg.Hpr] });

        var answer = Hent("/v1/legemidler?samtykke-bruk-api=HPAKUTT&samtykke-sperret-legemidler=HPAKUTT");

        Assert.Equal((403, "KJF-000180"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["feilkode"]));
        Assert.Equal(Personvernutfall.Blokkert, answer.Facts[OppslagFacts.SvarPersonvern]);
        Assert.Empty(KjernejournalSimulator.Logg(_rigg.Tenant));
    }

    [Fact]
    public void A_patient_without_kjernejournal_and_one_who_has_reserved_are_told_of_alike()
    {
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => borger with { Reservert = true });
        var reserved = Hent(MedSamtykke);
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => borger with { Reservert = false, HarKjernejournal = false });
        var none = Hent(MedSamtykke);

        Assert.Equal((404, "KJF-000017"), (reserved.Status, (string?)Oppslagsrigg.Json(reserved)["feilkode"]));
        Assert.Equal(reserved.Body.ToArray(), none.Body.ToArray());
    }

    [Theory]
    [InlineData("/v1/legemidler", 400)]
    [InlineData("/v1/legemidler?samtykke-bruk-api=JA", 400)]
    [InlineData("/v1/legemidler?samtykke-bruk-api=HPUNNTAK&samtykke-laste-resepter=HPUNNTAK", 400)]
    [InlineData("/v1/legemidler?samtykke-bruk-api=HPUNNTAK&fra=i%20fjor", 400)]
    [InlineData("/v1/legemidler?samtykke-bruk-api=HPUNNTAK&fra=9999-99-99", 400)]
    [InlineData("/v1/legemidler?samtykke-bruk-api=HPUNNTAK&samtykke-bruk-api=HPAKUTT", 400)]
    [InlineData("/v1/legemidler?samtykke-bruk-api=HPUNNTAK&fnr=1", 400)]
    [InlineData("/v1/legemidler?samtykke-bruk-api=%F", 400)]
    [InlineData("/v1/legemidler/alle", 404)]
    public void A_hostile_call_is_refused_with_the_reason(string sti, int status)
    {
        var answer = Hent(sti);

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty((string)Oppslagsrigg.Json(answer)["utviklermelding"]!);
    }

    [Fact]
    public void A_ticket_names_the_patient_and_can_be_sent_with_a_token_without_attest()
    {
        var tickets = new Billettbok();
        var service = new Oppslagsdel(new Legemiddeltjeneste(tickets), Tilgangsrigg.Valg, new KjernejournalOptions());
        _rigg.MerKrav = claims => claims.Remove("nhn:tillitsrammeverk:parameters");
        Resept();

        Answer Med(string ticket)
        {
            var call = Kall($"/v1/legemidler?ticket={ticket}", null);
            return service.Svar(call, service.Les(call));
        }

        Assert.Equal(Oppslagsrigg.Pasient, (string?)Oppslagsrigg.Json(Med("god"))["pasient"]);
        Assert.Equal(["KJF-000011", "KJF-000011", "KJF-000015"], Darlige.Select(ticket => (string?)Oppslagsrigg.Json(Med(ticket))["feilkode"]));
        Assert.StartsWith(Avtrykk.Merke, service.Les(Kall("/v1/legemidler?ticket=god", null)).Facts[KjernejournalFacts.Kode], StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_system_is_required()
    {
        var answer = _rigg.Send(_rigg.Kall("GET", MedSamtykke, Token, (KjernejournalHoder.Pasient, Oppslagsrigg.Pasient)));

        Assert.Equal((400, "KJF-000018"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["feilkode"]));
    }

    private static (string, string[]) Token => (KjernejournalScopes.Kjernejournal, [KjernejournalScopes.Api]);

    private static XDocument ForPasienten(XDocument document)
    {
        var old = document.Descendants(Namespaces.MsgHead + "Patient").Descendants(Namespaces.MsgHead + "Id").First(id => id.Value.Length == 11).Value;
        return XDocument.Parse(document.ToString(SaveOptions.DisableFormatting).Replace(old, Oppslagsrigg.Pasient, StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
    }

    private string Resept(bool last = false)
    {
        var document = ForPasienten(Eksempel("M1"));
        var content = document.Descendants(Namespaces.M1 + "Resept").Single();
        content.ReplaceWith(ReseptWriter.Write(ReseptReader.Read(content) with { RefNr = last ? "1234567890" : null, LastResept = last }));
        return ReseptformidlerenSimulator.LeggInn(_rigg.Tenant, Signert(document));
    }

    private SimulatedCall Kall(string sti, string? fnr) => _rigg.Kall(
        "GET",
        sti,
        Token,
        [(KjernejournalHoder.EpjSystem, Oppslagsrigg.Kildesystem), .. fnr is null ? [] : new[] { (KjernejournalHoder.Pasient, fnr) }]);

    private Answer Hent(string sti) => _rigg.Send(Kall(sti, Oppslagsrigg.Pasient));

    private sealed class Billettbok : IBillettkilde
    {
        public Billettoppslag Finn(Tenant tenant, string billett) => billett switch
        {
            "god" => new(Oppslagsrigg.Pasient, "399990017", "HPMOTTATTSAMTYKKE", Utlopt: false),
            "annens" => new(Oppslagsrigg.Pasient, "399990033", "HPMOTTATTSAMTYKKE", Utlopt: false),
            "utlopt" => new(Oppslagsrigg.Pasient, "399990017", "HPMOTTATTSAMTYKKE", Utlopt: true),
            _ => Billettoppslag.Ukjent,
        };
    }
}
