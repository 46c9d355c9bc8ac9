using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Fullmakter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

/// <summary>Helsenorge's REST services beside Timenotifikasjon.</summary>
public sealed class ResttjenesterTests
{
    private const string Tidsperiode = "/helsetilbud_externalapi/api/v1/Tidsperiode";
    private static readonly Guid Definisjon = Guid.Parse("0b4d0c2e-5f57-4a0b-8d0a-3f6a4f1f0d11");

    private readonly Helsenorgerigg _rigg = new();

    [Fact]
    public void Citizens_are_told_of_as_they_were_set()
    {
        HelsenorgeSimulator.SettAktiv(_rigg.Tenant, Helsenorgerigg.AnnenPasient, new Aktivstatus(Selv: false, ViaAndre: true, TildeltFullmakt: true));

        var answer = Aktive(new JsonArray(Helsenorgerigg.Pasient, Helsenorgerigg.AnnenPasient), "Helsehjelp");

        var list = Helsenorgerigg.Json(answer).GetProperty("erAktivListe");
        Assert.Equal((200, "ja ja"), (answer.Status, answer.Facts[HelsenorgeRestFacts.SvarAktiv]));
        Assert.True(list.GetProperty(Helsenorgerigg.Pasient).GetProperty("erDigitaltAktivSelv").GetBoolean());
        Assert.False(list.GetProperty(Helsenorgerigg.AnnenPasient).GetProperty("erAktivSelv").GetBoolean());
        Assert.True(list.GetProperty(Helsenorgerigg.AnnenPasient).GetProperty("tildeltFullmakt").GetBoolean());
    }

    [Fact]
    public void An_inactive_citizen_is_told_of()
    {
        HelsenorgeSimulator.SettAktiv(_rigg.Tenant, Helsenorgerigg.Pasient, aktiv: false);

        Assert.Equal("nei", Aktive(new JsonArray(Helsenorgerigg.Pasient), 3).Facts[HelsenorgeRestFacts.SvarAktiv]);
    }

    [Fact]
    public void A_question_about_activity_that_is_not_whole_is_refused()
    {
        Assert.Equal(400, Aktive(new JsonArray(), "Helsehjelp").Status);
        Assert.Equal(400, Aktive(new JsonArray("12345678901"), "Helsehjelp").Status);
        Assert.Equal(400, Aktive(new JsonArray(Helsenorgerigg.Pasient, 5), "Helsehjelp").Status);
        Assert.Equal(400, Aktive(new JsonArray(Helsenorgerigg.Pasient), 4).Status);
        Assert.Equal(400, _rigg.Send("POST", Helsenorgerigg.Aktiv, HelsenorgeScopes.AktivSjekken, "[").Status);
    }

    [Fact]
    public void Activity_is_never_asked_for_by_get() =>
        Assert.Equal(405, _rigg.Send("GET", $"{Helsenorgerigg.Aktiv}?fnr={Helsenorgerigg.Pasient}", HelsenorgeScopes.AktivSjekken).Status);

    [Fact]
    public void A_task_is_stored_with_an_id()
    {
        var answer = Oppgave(_ => { });

        var stored = Assert.Single(HelsenorgeSimulator.Oppgaver(_rigg.Tenant));
        Assert.Equal((201, Helsenorgerigg.Pasient, "Fyll ut skjema"), (answer.Status, stored.Pasient, stored.Tittel));
        Assert.Equal(stored.Id, Helsenorgerigg.Json(answer).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("focus", "2109")]
    [InlineData("instantiatesUri", "2147")]
    [InlineData("owner", null)]
    public void A_task_that_lacks_something_is_refused(string element, string? code)
    {
        Assert.Equal((400, code), Helsenorgerigg.Utfall(Oppgave(task => task.Remove(element))));
        Assert.Empty(HelsenorgeSimulator.Oppgaver(_rigg.Tenant));
    }

    [Fact]
    public void A_bundle_is_stored_whole_or_not_at_all()
    {
        HelsenorgeSimulator.SettAktiv(_rigg.Tenant, Helsenorgerigg.AnnenPasient, aktiv: false);

        Assert.Equal((400, "2118"), Helsenorgerigg.Utfall(Samling(Oppgaven(), Oppgaven(Helsenorgerigg.AnnenPasient))));
        Assert.Empty(HelsenorgeSimulator.Oppgaver(_rigg.Tenant));
        Assert.Equal(201, Samling(Oppgaven(), Oppgaven()).Status);
        Assert.Equal(2, HelsenorgeSimulator.Oppgaver(_rigg.Tenant).Select(task => task.Id).Distinct().Count());
        Assert.Equal(400, Samling().Status);
    }

    [Fact]
    public void Absence_is_stored_read_changed_and_deleted()
    {
        var made = Fravar("2026-03-01", "2026-03-05");
        var id = Helsenorgerigg.Json(made).GetProperty("id").GetInt32();
        Fravar("2026-03-01", "2026-03-06", id);

        Assert.Equal("2026-03-06", Assert.Single(Perioder()).GetProperty("tilOgMedDato").GetString());
        Assert.Equal(204, _rigg.Send("DELETE", $"{Tidsperiode}?id={id}", HelsenorgeScopes.Fravaersregistrering).Status);
        Assert.Equal(404, _rigg.Send("DELETE", $"{Tidsperiode}?id={id}", HelsenorgeScopes.Fravaersregistrering).Status);
        Assert.Empty(HelsenorgeSimulator.Fravar(_rigg.Tenant));
    }

    [Fact]
    public void Absence_is_read_by_what_is_over_and_what_is_now()
    {
        Fravar("2026-02-01", "2026-02-05");
        Fravar("2026-03-01", "2026-03-05");
        Fravar("2026-04-01", "2026-04-05");

        Assert.Equal((2, 1, 3), (Perioder().Count, Perioder("&KunAktive=true").Count, Perioder("&InkluderHistoriske=true").Count));
    }

    [Fact]
    public void One_organisation_neither_sees_nor_deletes_the_absence_of_another()
    {
        var id = Helsenorgerigg.Json(Fravar("2026-03-01", "2026-03-05")).GetProperty("id").GetInt32();

        var answer = _rigg.Send("DELETE", $"{Tidsperiode}?id={id}", HelsenorgeScopes.Fravaersregistrering, endre: f => f.Krav = claims => claims["helseid://claims/client/claims/orgnr_parent"] = "399990033");

        Assert.Equal(404, answer.Status);
        Assert.Single(HelsenorgeSimulator.Fravar(_rigg.Tenant));
    }

    [Fact]
    public void Absence_that_is_not_whole_is_refused()
    {
        Assert.Equal(400, Fravar("2026-03-05", "2026-03-01").Status);
        Assert.Equal(400, Fravar("1. mars", "2026-03-01").Status);
        Assert.Equal(400, _rigg.Send("GET", Tidsperiode, HelsenorgeScopes.Fravaersregistrering).Status);
        Assert.Equal(404, Fravar("2026-03-01", "2026-03-05", id: 99).Status);
    }

    [Fact]
    public void Powers_of_attorney_are_found_from_both_sides()
    {
        var fullmakt = new Fullmakt(new(Helsenorgerigg.Pasient, "Kari", "Prøve"), new(Helsenorgerigg.AnnenPasient, "Ola", "Prøve"));
        HelsenorgeSimulator.RegistrerFullmakt(_rigg.Tenant, fullmakt with { Referanse = Definisjon });

        var havers = Helsenorgerigg.Json(_rigg.Spor("/personvern/Fullmaktshavere/v1", HelsenorgeScopes.Fullmakt, new() { ["fullmaktsgiverFnr"] = Helsenorgerigg.Pasient }));
        var givers = Helsenorgerigg.Json(_rigg.Spor("/personvern/Fullmaktsgivere/v1", HelsenorgeScopes.Fullmakt, new() { ["fullmaktshaverFnr"] = Helsenorgerigg.Pasient }));

        Assert.Equal("Ola", havers.GetProperty("fullmaktshavere")[0].GetProperty("fornavn").GetString());
        Assert.EndsWith("xxxxx", havers.GetProperty("fullmaktshavere")[0].GetProperty("maskertFnr").GetString(), StringComparison.Ordinal);
        Assert.False(givers.GetProperty("fullmaktsgiverFunnet").GetBoolean());
    }

    [Theory]
    [InlineData(true, "Aktiv")]
    [InlineData(false, "Inaktiv")]
    [InlineData(null, "IkkeSatt")]
    public void A_privacy_setting_is_told_of(bool? set, string expected)
    {
        if (set is { } active)
        {
            HelsenorgeSimulator.SettPersonvern(_rigg.Tenant, Helsenorgerigg.Pasient, Definisjon, active);
        }

        var answer = _rigg.Spor("/personvern/Personverninnstillinger/SjekkInnbyggersPiStatus/v2", HelsenorgeScopes.PersonvernLes, new()
        {
            ["innbyggerFnr"] = Helsenorgerigg.Pasient,
            ["definisjonGuid"] = Definisjon.ToString(),
            ["partKode"] = "prove",
        });

        Assert.Equal(expected, Helsenorgerigg.Json(answer).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("/personvern/Fullmaktshavere/v1")]
    [InlineData("/personvern/Personverninnstillinger/SjekkInnbyggersPiStatus/v2")]
    public void A_question_without_a_citizen_is_refused(string path)
    {
        Assert.Equal(400, _rigg.Spor(path, HelsenorgeScopes.Fullmakt, [], f => f.Krav = claims => claims["scope"] = new JsonArray([.. HelsenorgeScopes.All])).Status);
        Assert.Equal(405, _rigg.Send("GET", path, HelsenorgeScopes.Fullmakt).Status);
    }

    private Answer Aktive(JsonArray numbers, JsonNode area) =>
        _rigg.Spor(Helsenorgerigg.Aktiv, HelsenorgeScopes.AktivSjekken, new JsonObject { ["fnrListe"] = numbers, ["omraade"] = area });

    private Answer Oppgave(Action<JsonObject> change)
    {
        var task = Oppgaven();
        change(task);
        return _rigg.Send("POST", "/oppgave/v1/Task", HelsenorgeScopes.Oppgave, task.ToJsonString());
    }

    private Answer Samling(params JsonObject[] tasks) => _rigg.Send("POST", "/oppgave/v1/Bundle", HelsenorgeScopes.Oppgave, new JsonObject
    {
        ["resourceType"] = "Bundle",
        ["type"] = "transaction",
        ["entry"] = new JsonArray([.. tasks.Select(task => new JsonObject { ["resource"] = task, ["request"] = new JsonObject { ["method"] = "POST", ["url"] = "Task" } })]),
    }.ToJsonString());

    private static JsonObject Oppgaven(string? pasient = null) => new()
    {
        ["resourceType"] = "Task",
        ["meta"] = new JsonObject { ["security"] = new JsonArray(new JsonObject { ["system"] = "urn:oid:2.16.578.1.12.4.1.1.7618", ["code"] = "3" }) },
        ["instantiatesUri"] = "Questionnaire/prove",
        ["status"] = "ready",
        ["intent"] = "proposal",
        ["code"] = new JsonObject { ["text"] = "Fyll ut skjema" },
        ["focus"] = new JsonObject { ["type"] = "Questionnaire" },
        ["owner"] = new JsonObject { ["identifier"] = new JsonObject { ["system"] = "urn:oid:2.16.578.1.12.4.1.4.1", ["value"] = pasient ?? Helsenorgerigg.Pasient } },
    };

    private Answer Fravar(string from, string to, int? id = null)
    {
        var body = new JsonObject { ["herId2"] = 9990003, ["fraOgMedDato"] = from, ["tilOgMedDato"] = to, ["tjenestetyper"] = new JsonArray("ekontakt") };
        if (id is { } known)
        {
            body["id"] = known;
        }

        return _rigg.Spor(Tidsperiode, HelsenorgeScopes.Fravaersregistrering, body);
    }

    private List<System.Text.Json.JsonElement> Perioder(string filter = "") =>
        [.. Helsenorgerigg.Json(_rigg.Send("GET", $"{Tidsperiode}?HerId=9990003{filter}", HelsenorgeScopes.Fravaersregistrering)).GetProperty("tidsperioder").EnumerateArray()];
}
