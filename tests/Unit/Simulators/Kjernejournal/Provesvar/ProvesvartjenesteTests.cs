using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Provesvar;
using AcceptanceHarness.Tests.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.Provesvar;

/// <summary>Pasientens prøvesvar: what a search gives, what is blocked, and what is said to a call that is wrong.</summary>
public sealed class ProvesvartjenesteTests
{
    private static readonly (string, string[]) Token = (KjernejournalScopes.Provesvar, [KjernejournalScopes.ProvesvarLes]);

    private readonly Oppslagsrigg _rigg = new();

    [Fact]
    public void A_search_gives_the_patients_reports_and_is_logged()
    {
        Rapporter(1);

        var bundle = Oppslagsrigg.Json(Sok("DiagnosticReport", ""));

        Assert.Equal(("Bundle", "searchset", 1), ((string?)bundle["resourceType"], (string?)bundle["type"], (int)bundle["total"]!));
        Assert.Equal(("match", "rapport-1"), ((string?)bundle["entry"]![0]!["search"]!["mode"], (string?)bundle["entry"]![0]!["resource"]!["id"]));
        Assert.Equal(Oppslagsrigg.Pasient, (string?)bundle["entry"]![0]!["resource"]!["subject"]!["identifier"]!["value"]);
        var line = Assert.Single(KjernejournalSimulator.Logg(_rigg.Tenant));
        Assert.Equal(("provesvar", "SAMTYKKE", Oppslagsrigg.Hpr, Oppslagsrigg.Kildesystem), (line.Del, line.Grunnlag, line.Hpr, line.Kildesystem));
    }

    [Fact]
    public void Pages_lead_to_each_other_until_every_hit_is_had_and_the_total_stays()
    {
        Rapporter(5);
        List<string> seen = [];
        var form = "_count=2";

        for (var pages = 0; pages < 3; pages++)
        {
            var answer = Sok("DiagnosticReport", form);
            var bundle = Oppslagsrigg.Json(answer);
            Assert.Equal((5, "5"), ((int)bundle["total"]!, answer.Facts[OppslagFacts.SvarTotalt]));
            seen.AddRange(bundle["entry"]!.AsArray().Select(entry => (string)entry!["resource"]!["id"]!));
            var next = bundle["link"]?.AsArray().Select(link => (string)link!["url"]!).Single();
            Assert.Equal(pages < 2, next is not null);
            Assert.DoesNotContain(Oppslagsrigg.Pasient, next ?? "", StringComparison.Ordinal);
            form = next?.Split('?')[1] ?? "";
        }

        Assert.Equal(["rapport-1", "rapport-2", "rapport-3", "rapport-4", "rapport-5"], seen.Order());
    }

    [Fact]
    public void A_tree_of_results_can_be_had_whole_with_the_report()
    {
        Rapporter(1);

        var bundle = Oppslagsrigg.Json(Sok("DiagnosticReport", "_include=DiagnosticReport:result&_include:iterate=Observation:has-member"));

        var included = bundle["entry"]!.AsArray().Where(entry => (string)entry!["search"]!["mode"]! == "include").Select(entry => (string)entry!["resource"]!["id"]!);
        Assert.Equal(["rapport-1-1", "rapport-1-1-1", "rapport-1-1-2"], included.Order());
        Assert.Equal(1, (int)bundle["total"]!);
    }

    [Theory]
    [InlineData("date=gt2030-01-01")]
    [InlineData("date=sa2030-01-01")]
    [InlineData("date=eb1990")]
    [InlineData("date=ge2030-01-01T00:00:00%2B01:00")]
    [InlineData("_tag=KJ-TEST")]
    [InlineData("_id=finnes-ikke")]
    public void A_search_without_hits_says_not_found(string form)
    {
        Rapporter(1);

        var entry = Assert.Single(Oppslagsrigg.Json(Sok("DiagnosticReport", form))["entry"]!.AsArray());

        Assert.Equal(("outcome", "not-found"), ((string?)entry!["search"]!["mode"], (string?)entry["resource"]!["issue"]![0]!["code"]));
    }

    [Theory]
    [InlineData("blokkert", "Specific")]
    [InlineData("sperret", "General")]
    [InlineData("reservert", "Reservation")]
    public void A_block_is_told_with_200_and_gives_nothing(string valg, string code)
    {
        Rapporter(1);
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => valg switch
        {
            "blokkert" => borger with { Blokkerte = [Oppslagsrigg.Hpr] },
            "sperret" => borger with { Sperret = true },
            _ => borger with { Reservert = true },
        });

        var answer = Sok("DiagnosticReport", "", grunnlag: "AKUTT");

        var coding = Oppslagsrigg.Json(answer)["entry"]![0]!["resource"]!["issue"]![0]!["details"]!["coding"]![0]!;
        Assert.Equal((200, code, Personvernutfall.Kodeverk), (answer.Status, (string?)coding["code"], (string?)coding["system"]));
        Assert.Equal((code, 0), (answer.Facts[OppslagFacts.SvarPersonvern], (int)Oppslagsrigg.Json(answer)["total"]!));
        Assert.Empty(KjernejournalSimulator.Logg(_rigg.Tenant));
    }

    [Fact]
    public void A_lock_is_opened_by_elevated_basis_and_a_block_is_not()
    {
        Rapporter(1);
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => borger with { Sperret = true });
        var opened = Sok("DiagnosticReport", "", grunnlag: Tilgangsgrunnlag.ForhoyetSamtykke);
        KjernejournalSimulator.Endre(_rigg.Tenant, Oppslagsrigg.Pasient, borger => borger with { Blokkerte = [Oppslagsrigg.Hpr] });
        var blocked = Sok("DiagnosticReport", "", grunnlag: Tilgangsgrunnlag.ForhoyetAkutt);

        Assert.Equal(1, (int)Oppslagsrigg.Json(opened)["total"]!);
        Assert.Equal("Specific", blocked.Facts[OppslagFacts.SvarPersonvern]);
        Assert.Equal(Tilgangsgrunnlag.ForhoyetSamtykke, Assert.Single(KjernejournalSimulator.Logg(_rigg.Tenant)).Grunnlag);
    }

    [Fact]
    public void Elevated_basis_that_opens_nothing_is_refused()
    {
        Rapporter(1);

        var answer = Sok("DiagnosticReport", "", grunnlag: Tilgangsgrunnlag.ForhoyetSamtykke);

        Assert.Equal((400, "business-rule"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["issue"]![0]!["code"]));
    }

    [Theory]
    [InlineData("_count=-1")]
    [InlineData("_count=99999999999999999999")]
    [InlineData("_skip=x")]
    [InlineData("_id=../../etc/passwd")]
    [InlineData("_id=a&_id=b")]
    [InlineData("date=igår")]
    [InlineData("date=gt2026-13-45")]
    [InlineData("date=0001-01-01")]
    [InlineData("date=ge2026-01-01T25:00Z")]
    [InlineData("_include=Patient:*")]
    [InlineData("_include:iterate=Observation:has-member' OR 1=1")]
    [InlineData("patient.identifier=1")]
    [InlineData("_has:Group:member:_id=1")]
    [InlineData("_tag=%zz")]
    [InlineData("_tag=%C3")]
    [InlineData("_tag=%00")]
    [InlineData("_count")]
    public void A_hostile_search_is_refused_with_the_reason_and_loses_nothing(string form)
    {
        Rapporter(1);

        var answer = Sok("DiagnosticReport", form);

        Assert.Equal((400, "OperationOutcome"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["resourceType"]));
        Assert.Equal(1, (int)Oppslagsrigg.Json(Sok("DiagnosticReport", ""))["total"]!);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "X2NvdW50PTI1JQ==", 400)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-16", "//5fAGMA", 400)]
    [InlineData("application/x-www-form-urlencoded", "X3RhZz3D", 400)]
    [InlineData("application/fhir+json", "eyJyZXNvdXJjZVR5cGUiOg==", 415)]
    [InlineData("text/plain", "", 415)]
    public void A_body_that_cannot_be_read_is_refused_with_the_reason(string type, string body, int status)
    {
        var call = Kall("DiagnosticReport", "", "SAMTYKKE");

        var answer = _rigg.Send(call with
        {
            Headers = [.. call.Headers.Where(header => header.Key != "Content-Type"), new("Content-Type", type)],
            Body = Convert.FromBase64String(body),
        });

        Assert.Equal((status, "OperationOutcome"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["resourceType"]));
    }

    [Theory]
    [InlineData("/pps/DiagnosticReport")]
    [InlineData("/pps/Patient/_search")]
    [InlineData("/pps/../pjd/_search")]
    [InlineData("/pps/DiagnosticReport/_search/")]
    [InlineData("/pps")]
    public void An_address_that_is_none_is_told(string path)
    {
        var answer = _rigg.Send(_rigg.Kall("POST", path, Token));

        Assert.Equal((404, "OperationOutcome"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["resourceType"]));
    }

    [Fact]
    public void The_attest_must_be_about_the_patient_that_is_asked_for()
    {
        _rigg.Attestpasienter = [Oppslagsrigg.AnnenPasient];

        var answer = Sok("DiagnosticReport", "");

        Assert.Equal((403, "forbidden"), (answer.Status, (string?)Oppslagsrigg.Json(answer)["issue"]![0]!["code"]));
    }

    [Fact]
    public void A_missing_or_unknown_basis_and_a_missing_role_are_refused()
    {
        var unknown = Sok("DiagnosticReport", "", grunnlag: "VANLIG");
        var none = _rigg.Send(Oppslagsrigg.MedSkjema(_rigg.Kall("POST", "/pps/Observation/_search", Token, (ProvesvarHoder.Pasient, Oppslagsrigg.Pasient)), ""));
        var roleless = _rigg.Send(Oppslagsrigg.MedSkjema(
            _rigg.Kall("POST", "/pps/Observation/_search", Token, (ProvesvarHoder.Pasient, Oppslagsrigg.Pasient), (ProvesvarHoder.Tilgangsgrunnlag, "SAMTYKKE")), ""));

        Assert.Equal([400, 400, 400], new[] { unknown.Status, none.Status, roleless.Status });
    }

    [Fact]
    public void A_fault_can_answer_about_another_patient_and_that_is_not_logged()
    {
        Rapporter(1);
        KjernejournalSimulator.RegistrerProvesvar(_rigg.Tenant, Oppslagsrigg.AnnenPasient, Rapport(9));
        var call = Kall("DiagnosticReport", "", "SAMTYKKE");

        var answer = _rigg.Simulator.AnswerForOther(call, _rigg.Simulator.Read(call), Oppslagsrigg.AnnenPasient);

        Assert.Equal("rapport-9", (string?)Oppslagsrigg.Json(answer)["entry"]![0]!["resource"]!["id"]);
        Assert.Empty(KjernejournalSimulator.Logg(_rigg.Tenant));
    }

    [Fact]
    public void The_reading_tells_patient_basis_and_system_and_metadata_is_open_to_all()
    {
        var reading = _rigg.Simulator.Read(Kall("DiagnosticReport", "", "SAMTYKKE"));
        var metadata = _rigg.Send(new SimulatedCall { Tenant = _rigg.Tenant, Number = 1, Method = "GET", Path = "/pps/metadata", Headers = [], Body = default });

        Assert.Equal((Oppslagsoperasjoner.ProvesvarSok, Oppslagsrigg.Pasient), (reading.Operation, Assert.Single(reading.PatientKeys)));
        Assert.Equal(("SAMTYKKE", Oppslagsrigg.Kildesystem, "access-basis"), (reading.Facts[KjernejournalFacts.Grunnlag], reading.Facts[KjernejournalFacts.Kildesystem], reading.Facts[OppslagFacts.GrunnlagHode]));
        Assert.Equal((200, "CapabilityStatement"), (metadata.Status, (string?)Oppslagsrigg.Json(metadata)["resourceType"]));
    }

    [Fact]
    public void What_a_tenant_holds_is_forgotten_with_it()
    {
        Rapporter(1);

        _rigg.Simulator.Reset(_rigg.Tenant);

        Assert.Equal(0, (int)Oppslagsrigg.Json(Sok("DiagnosticReport", ""))["total"]!);
    }

    private void Rapporter(int count)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            KjernejournalSimulator.RegistrerProvesvar(_rigg.Tenant, Oppslagsrigg.Pasient, Rapport(number));
        }
    }

    private static Provesvarrapport Rapport(int number) => new()
    {
        Id = $"rapport-{number}",
        Navn = "Blodprøve",
        Tid = new DateTimeOffset(2026, 2, number, 10, 0, 0, TimeSpan.Zero),
        Analyser = [new Analyse { Navn = "Hematologi", Deler = [new Analyse { Navn = "Hb", Kode = "NPU28309", Verdi = "14.2", Enhet = "g/dL" }, new Analyse { Navn = "Ukjent analyse", Verdi = "spor" }] }],
    };

    private SimulatedCall Kall(string type, string form, string grunnlag) => Oppslagsrigg.MedSkjema(
        _rigg.Kall(
            "POST",
            $"/pps/{type}/_search",
            Token,
            (ProvesvarHoder.Pasient, Oppslagsrigg.Pasient),
            (ProvesvarHoder.Tilgangsgrunnlag, grunnlag),
            (ProvesvarHoder.Rolle, "LE"),
            (KjernejournalHoder.NhnKildesystem, Oppslagsrigg.Kildesystem)),
        form);

    private Answer Sok(string type, string form, string grunnlag = "SAMTYKKE") => _rigg.Send(Kall(type, form, grunnlag));
}
