using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Forvrengning;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Kjernejournal;
using static AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon.Kritiskrigg;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The service for critical information: what it answers, what it stores, and what it logs.</summary>
public sealed class KritiskInformasjonsdelTests
{
    private readonly Kritiskrigg _rigg = new();

    [Fact]
    public void Status_says_what_there_is_and_what_the_citizen_has_chosen_and_is_not_logged()
    {
        _rigg.Registrer(new() { Type = "Flag", Tekst = "Implantat", Til = new DateOnly(2026, 3, 2) });
        _rigg.Borger(b => b with { SperretKritiskInformasjon = true, Blokkerte = ["111"] });

        var status = Json(_rigg.Status());

        Assert.Equal((true, false), (status.GetProperty("hasCriticalInformation").GetBoolean(), status.GetProperty("hasActiveCriticalInformation").GetBoolean()));
        Assert.Equal("2026-03-02T09:00:00.000Z", status.GetProperty("lastChangedDateTime").GetString());
        Assert.Equal("""{"reserved":false,"restricted":true,"healthPersonnelBlocked":false}""", status.GetProperty("privacySettings").GetRawText());
        Assert.Empty(KjernejournalSimulator.Logg(_rigg.Tenant));
    }

    [Fact]
    public void Status_takes_a_token_that_is_about_no_user()
    {
        var answer = _rigg.Status(f => f.Krav = claims => new[] { HelseIdClaims.Pid, HelseIdClaims.HprNumber, HelseIdClaims.Tillitsrammeverk, HelseIdClaims.SecurityLevel }.ToList().ForEach(name => claims.Remove(name)));

        Assert.Equal((200, false), (answer.Status, Json(answer).GetProperty("privacySettings").TryGetProperty("healthPersonnelBlocked", out _)));
    }

    [Fact]
    public void An_organisation_without_access_is_refused_in_the_services_own_form()
    {
        KjernejournalSimulator.Deaktiver(_rigg.Tenant, "399990017");

        foreach (var answer in new[] { _rigg.Status(), _rigg.Hent("/Flag") })
        {
            Assert.Equal((403, "KI-0002", "KJF-000227"), Feil(answer));
        }

        Assert.Empty(KjernejournalSimulator.Logg(_rigg.Tenant));
    }

    [Fact]
    public void What_any_of_kjernejournals_services_can_refuse_is_told_as_an_outcome()
    {
        var call = _rigg.Kall(Ny("GET", "/Flag"));

        var answer = _rigg.Tjeneste.AnswerDistorted(call, _rigg.Tjeneste.Read(call), Kjforvrengninger.All.Single(f => f.Id == Kjforvrengninger.AttestUtlopt));

        Assert.Equal((403, "KI-0002", "AUT_000"), Feil(answer));
        Assert.Contains("attestation_has_expired", Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_finds_the_last_versions_and_is_logged_with_its_basis()
    {
        var id = _rigg.Registrer();
        _rigg.Registrer(new() { Type = "Condition", Tekst = "MRSA", Infotype = "Infection" });
        _rigg.Registrer(fnr: AnnenPasient);
        KritiskInformasjonsregister.Endre(_rigg.Tenant, Pasient, id, Penicillin with { Kritikalitet = "low" });

        var found = Json(_rigg.Hent("/AllergyIntolerance"));

        var only = Assert.Single(found.GetProperty("entry").EnumerateArray()).GetProperty("resource");
        Assert.Equal(("searchset", 1, "2", "low"), (found.GetProperty("type").GetString(), found.GetProperty("total").GetInt32(), only.GetProperty("meta").GetProperty("versionId").GetString(), only.GetProperty("criticality").GetString()));
        var logged = Assert.Single(KjernejournalSimulator.Logg(_rigg.Tenant));
        Assert.Equal((Pasient, Hpr, "399990017", "kritisk-informasjon", "SAMTYKKE", "Proveskap EPJ, v1.0"), (logged.Fnr, logged.Hpr, logged.Orgnr, logged.Del, logged.Grunnlag, logged.Kildesystem));
    }

    [Theory]
    [InlineData("/Conditions?criticalInfoType=Infection", 1)]
    [InlineData("/Condition?criticalInfoType=IntubationProblem", 0)]
    [InlineData("/Conditions", 2)]
    [InlineData("/Flag", 0)]
    public void Conditions_are_found_by_kind(string path, int expected)
    {
        _rigg.Registrer(new() { Type = "Condition", Tekst = "MRSA", Infotype = "Infection" });
        _rigg.Registrer(new() { Type = "Condition", Tekst = "Blødersykdom" });

        Assert.Equal(expected, Json(_rigg.Hent(path)).GetProperty("total").GetInt32());
    }

    [Fact]
    public void What_was_written_is_read_again_whole_and_makes_the_indicator_follow()
    {
        var resource = Ressurs();
        resource["note"] = new JsonArray(new JsonObject { ["text"] = "Æøå – og et «sitat»" });

        var made = _rigg.Skriv("POST", "/AllergyIntolerance", resource);
        var location = made.Headers.Single(h => h.Key == "Location").Value;
        var read = Json(_rigg.Hent(location[(location.IndexOf(Sti, StringComparison.Ordinal) + Sti.Length)..]));

        Assert.Equal(201, made.Status);
        Assert.Equal("Æøå – og et «sitat»", read.GetProperty("note")[0].GetProperty("text").GetString());
        Assert.Equal(resource["contained"]!.ToJsonString(), read.GetProperty("contained").GetRawText());
        Assert.True(Borgerregister.Hos(_rigg.Tenant).Finn(Pasient) is { HarKritiskInformasjon: true, KritiskInformasjonEndret: not null });
    }

    [Fact]
    public void An_update_from_an_old_version_is_refused_and_changes_nothing()
    {
        var id = _rigg.Registrer();
        var seen = JsonNode.Parse(_rigg.Hent($"/AllergyIntolerance/{id}").Body.Span)!;
        KritiskInformasjonsregister.Endre(_rigg.Tenant, Pasient, id, Penicillin with { Tekst = "Endret av en annen" });

        var late = _rigg.Skriv("PUT", $"/AllergyIntolerance/{id}", seen);

        Assert.Equal((409, "KI-0012", "KJF-000065"), Feil(late));
        Assert.Equal(("KI-0012", "KJF-000065"), (Hode(late, "nhn-error-code"), Hode(late, "X-KJ-Feilkode")));
        Assert.Contains("Endret av en annen", KritiskInformasjonsregister.Hos(_rigg.Tenant, Pasient)[0].Json, StringComparison.Ordinal);
        Assert.Equal(200, _rigg.Skriv("PUT", $"/AllergyIntolerance/{id}", JsonNode.Parse(_rigg.Hent($"/AllergyIntolerance/{id}").Body.Span)!).Status);
    }

    [Fact]
    public void A_deleted_resource_is_gone_for_readers_and_kept_as_entered_in_error()
    {
        var id = _rigg.Registrer();

        var gone = _rigg.Send(Ny("DELETE", $"/AllergyIntolerance/{id}/_history/1"));

        Assert.Equal((204, 0), (gone.Status, gone.Body.Length));
        Assert.Equal((410, "KI-0011", null), Feil(_rigg.Hent($"/AllergyIntolerance/{id}")));
        Assert.Equal((410, "KI-0011", null), Feil(_rigg.Send(Ny("DELETE", $"/AllergyIntolerance/{id}"))));
        Assert.Equal(0, Json(_rigg.Hent("/AllergyIntolerance")).GetProperty("total").GetInt32());
        var kept = Assert.Single(KritiskInformasjonsregister.Hos(_rigg.Tenant, Pasient));
        Assert.True(kept is { ErSlettet: true, Versjon: 2 } && kept.Json.Contains("entered-in-error", StringComparison.Ordinal));
        Assert.False(Borgerregister.Hos(_rigg.Tenant).Finn(Pasient)!.HarKritiskInformasjon);
    }

    [Fact]
    public void An_earlier_version_can_be_read()
    {
        var id = _rigg.Registrer();
        KritiskInformasjonsregister.Endre(_rigg.Tenant, Pasient, id, Penicillin with { Kritikalitet = "low" });

        Assert.Equal("high", Json(_rigg.Hent($"/AllergyIntolerance/{id}/_history/1")).GetProperty("criticality").GetString());
        Assert.Equal((404, "KI-0011", null), Feil(_rigg.Hent($"/AllergyIntolerance/{id}/_history/9")));
    }

    [Fact]
    public void Another_patients_resource_is_not_found()
    {
        var id = _rigg.Registrer(fnr: AnnenPasient);

        Assert.Equal((404, "KI-0011", null), Feil(_rigg.Hent($"/AllergyIntolerance/{id}")));
        Assert.Equal((404, "KI-0011", null), Feil(_rigg.Send(Ny("DELETE", $"/AllergyIntolerance/{id}"))));
    }

    [Theory]
    [InlineData(false, "SAMTYKKE", 200, null, null)]
    [InlineData(false, "FORHOYET_SAMTYKKE", 403, "KI-0007", null)]
    [InlineData(true, "AKUTT", 403, "KI-0006", null)]
    [InlineData(true, "FORHOYET_SAMTYKKE", 200, null, null)]
    [InlineData(true, "FORHOYET_AKUTT", 200, null, null)]
    public void Restricted_information_is_opened_by_an_elevated_basis_alone(bool sperret, string basis, int status, string? code, string? older)
    {
        _rigg.Borger(b => b with { SperretKritiskInformasjon = sperret });

        var answer = _rigg.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Tilgangsgrunnlag] = basis);

        Assert.Equal(status, answer.Status);
        Assert.True(code is null || Feil(answer) == (status, code, older));
        Assert.Equal(status == 200 ? 1 : 0, KjernejournalSimulator.Logg(_rigg.Tenant).Count);
    }

    [Fact]
    public void A_named_block_closes_for_everybody_and_no_basis_opens_it()
    {
        _rigg.Borger(b => b with { SperretKritiskInformasjon = true, Blokkerte = ["999"] });

        var answers = Tilgangsgrunnlag.Alle.Append(Tilgangsgrunnlag.ForhoyetAkutt).Select(basis => _rigg.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Tilgangsgrunnlag] = basis));

        Assert.All(answers, answer => Assert.Equal((403, "KI-0006", "KJF-000180"), Feil(answer)));
    }

    [Fact]
    public void Options_decide_whom_a_block_closes_for_and_how_restriction_is_answered()
    {
        _rigg.Valg.BlokkeringGjelderAlle = false;
        _rigg.Valg.SperretGirTomtSvar = true;
        _rigg.Registrer();
        _rigg.Borger(b => b with { SperretKritiskInformasjon = true, Blokkerte = ["999"] });

        Assert.Equal(0, Json(_rigg.Hent("/AllergyIntolerance")).GetProperty("total").GetInt32());
        _rigg.Borger(b => b with { Blokkerte = [Hpr] });
        Assert.Equal((403, "KI-0006", "KJF-000180"), Feil(_rigg.Hent("/AllergyIntolerance")));
    }

    [Fact]
    public void Who_has_reserved_or_is_unknown_has_no_critical_information()
    {
        _rigg.Borger(b => b with { Reservert = true });

        Assert.Equal((403, "KI-0006", "KJF-000017"), Feil(_rigg.Hent("/Flag")));
        Assert.True(Json(_rigg.Status()).GetProperty("privacySettings").GetProperty("reserved").GetBoolean());
    }

    [Fact]
    public void A_token_without_what_the_service_needs_is_refused_as_an_operation_outcome()
    {
        var noChild = _rigg.Hent("/Flag", f => f.Krav = claims => claims.Remove(HelseIdClaims.OrgnrChild));
        var noAttest = _rigg.Hent("/Flag", f => f.Krav = claims => claims.Remove(HelseIdClaims.Tillitsrammeverk));
        var otherAudience = _rigg.Status(f => f.Krav = claims => claims["aud"] = "nhn:kjernejournal");

        Assert.Equal([(403, "KI-0002", null), (403, "KI-0002", null), (401, "KI-0002", null)], new[] { noChild, noAttest, otherAudience }.Select(Feil));
        Assert.All(new[] { noChild, noAttest, otherAudience }, answer => Assert.StartsWith("DPoP ", Hode(answer, "WWW-Authenticate"), StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_can_be_had_as_xml()
    {
        var id = _rigg.Registrer();

        var read = _rigg.Hent($"/AllergyIntolerance/{id}", f => f.Hoder["Accept"] = "application/fhir+xml");
        var made = _rigg.Send(Ny("POST", "/AllergyIntolerance", Encoding.UTF8.GetString(read.Body.Span)), f => f.Hoder["Content-Type"] = "application/fhir+xml");

        Assert.StartsWith("application/fhir+xml", read.ContentType, StringComparison.Ordinal);
        Assert.Equal((201, "Penicillin"), (made.Status, Json(made).GetProperty("code").GetProperty("text").GetString()));
    }

    [Fact]
    public void A_fault_can_answer_with_another_patients_information_without_a_trace()
    {
        _rigg.Registrer(Penicillin with { Tekst = "Den andres" }, AnnenPasient);
        var call = _rigg.Kall(Ny("GET", "/AllergyIntolerance"));

        var answer = _rigg.Tjeneste.AnswerForOther(call, _rigg.Tjeneste.Read(call), AnnenPasient);

        Assert.Contains("Den andres", Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
        Assert.Empty(KjernejournalSimulator.Logg(_rigg.Tenant));
        Assert.Equal((500, "KI-0001", null), Feil(_rigg.Tjeneste.Fail(call, _rigg.Tjeneste.Read(call), "Nede")));
    }

    [Fact]
    public void A_reset_forgets_all()
    {
        _rigg.Registrer();

        _rigg.Tjeneste.Reset(_rigg.Tenant);

        Assert.Empty(KritiskInformasjonsregister.Hos(_rigg.Tenant, Pasient));
    }

    private static string? Hode(Answer answer, string name) => answer.Headers.FirstOrDefault(h => h.Key == name).Value;
}
