using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Wire.Helsenorge;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

public sealed class TimetjenesteTests
{
    private readonly Helsenorgerigg _rigg = new();

    [Fact]
    public void A_new_appointment_is_made_and_gets_an_id()
    {
        var answer = _rigg.Send(Timeeksempel.Kommunal());

        Assert.Equal((201, HelsenorgeRestFacts.Ny), (answer.Status, answer.Facts[HelsenorgeRestFacts.SvarUtfall]));
        Assert.True(Guid.TryParse(Helsenorgerigg.Json(answer).GetProperty("id").GetString(), out _));
        var stored = Assert.Single(HelsenorgeSimulator.Timer(_rigg.Tenant));
        Assert.Equal((Helsenorgerigg.Pasient, "booked", 1), (stored.Pasient, stored.Status, stored.Versjon));
        Assert.Equal(new DateTimeOffset(2026, 3, 28, 9, 0, 0, TimeSpan.Zero), stored.Start);
    }

    [Fact]
    public void The_same_appointment_again_changes_nothing()
    {
        var first = _rigg.Send(Timeeksempel.Kommunal());
        var again = _rigg.Send(Endret(10, _ => { }));

        Assert.Equal((200, HelsenorgeRestFacts.Uendret), (again.Status, again.Facts[HelsenorgeRestFacts.SvarUtfall]));
        Assert.Equal(Helsenorgerigg.Json(first).GetProperty("id").GetString(), Helsenorgerigg.Json(again).GetProperty("id").GetString());
        Assert.Equal(1, Assert.Single(HelsenorgeSimulator.Timer(_rigg.Tenant)).Versjon);
    }

    [Fact]
    public void A_changed_appointment_takes_the_place_of_the_old_one()
    {
        _rigg.Send(Timeeksempel.Kommunal());
        var answer = _rigg.Send(Endret(10, x => x["start"] = "2026-03-28T09:45:00+01:00"));

        Assert.Equal((200, HelsenorgeRestFacts.Endret), (answer.Status, answer.Facts[HelsenorgeRestFacts.SvarUtfall]));
        Assert.Equal(2, Assert.Single(HelsenorgeSimulator.Timer(_rigg.Tenant)).Versjon);
    }

    [Fact]
    public void An_older_message_never_brings_a_cancelled_appointment_back()
    {
        _rigg.Send(Endret(10, x => x.Avlyst("7621", "AAT")));
        var answer = _rigg.Send(Timeeksempel.Kommunal());

        Assert.Equal((200, HelsenorgeRestFacts.Eldre), (answer.Status, answer.Facts[HelsenorgeRestFacts.SvarUtfall]));
        Assert.Equal("cancelled", Assert.Single(HelsenorgeSimulator.Timer(_rigg.Tenant)).Status);
    }

    [Fact]
    public void A_citizen_who_is_not_active_gets_no_appointment()
    {
        HelsenorgeSimulator.SettAktiv(_rigg.Tenant, Helsenorgerigg.Pasient, aktiv: false);

        Assert.Equal((400, "2118"), Helsenorgerigg.Utfall(_rigg.Send(Timeeksempel.Kommunal())));
        Assert.Empty(HelsenorgeSimulator.Timer(_rigg.Tenant));

        HelsenorgeSimulator.SettAktiv(_rigg.Tenant, Helsenorgerigg.Pasient, aktiv: true);
        Assert.Equal(201, _rigg.Send(Timeeksempel.Kommunal()).Status);
    }

    [Fact]
    public void A_broken_invariant_is_named_and_nothing_is_stored()
    {
        var answer = _rigg.Send(Endret(0, x => x["status"] = "cancelled"));

        Assert.Equal(400, answer.Status);
        Assert.Contains("cancelationReason-inv", Helsenorgerigg.Json(answer).GetProperty("issue")[0].GetProperty("diagnostics").GetString(), StringComparison.Ordinal);
        Assert.Empty(HelsenorgeSimulator.Timer(_rigg.Tenant));
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"resourceType":"Patient"}""", 400)]
    [InlineData("""{"resourceType":"Appointment","status":"booked","status":"cancelled"}""", 400)]
    [InlineData("""{"resourceType":"Appointment"}""", 400)]
    public void What_is_no_appointment_is_refused(string body, int expected) =>
        Assert.Equal(expected, _rigg.Send("PUT", Helsenorgerigg.Appointment, HelsenorgeScopes.Avtaler, body).Status);

    [Fact]
    public void A_resource_in_a_form_that_is_no_fhir_is_refused() =>
        Assert.Equal(415, _rigg.Send(Timeeksempel.Kommunal(), f => f.Innholdstype = "text/plain").Status);

    [Theory]
    [InlineData("GET", Helsenorgerigg.Appointment, 405)]
    [InlineData("POST", Helsenorgerigg.Appointment, 405)]
    [InlineData("PUT", Helsenorgerigg.Appointment + "/1", 404)]
    [InlineData("PUT", "/timeavtaler/api/v2/Appointment", 404)]
    public void There_is_no_query_and_no_other_address(string method, string path, int expected) =>
        Assert.Equal(expected, _rigg.Send(method, path, HelsenorgeScopes.Avtaler, Timeeksempel.Kommunal().ToJsonString()).Status);

    [Fact]
    public void An_expired_token_gives_403()
    {
        var answer = _rigg.Send(Timeeksempel.Kommunal(), f => f.Krav = claims => claims["exp"] = _rigg.Clock.GetUtcNow().ToUnixTimeSeconds() - 60);

        Assert.Equal((403, "EHSEC-110002"), Helsenorgerigg.Utfall(answer));
    }

    [Fact]
    public void A_token_for_another_service_gives_401() => Assert.Equal(
        (401, "EHSEC-110002"), Helsenorgerigg.Utfall(_rigg.Send(Timeeksempel.Kommunal(), f => f.Krav = claims => claims["aud"] = "nhn:annet")));

    [Fact]
    public void A_token_without_the_scope_gives_403() =>
        Assert.Equal(403, _rigg.Send(Timeeksempel.Kommunal(), f => f.Scope = HelsenorgeScopes.Oppgave).Status);

    [Fact]
    public void A_bearer_token_is_taken_unless_the_options_say_otherwise()
    {
        Assert.Equal(201, _rigg.Send(Timeeksempel.Kommunal(), f => f.SomBearer = true).Status);

        _rigg.Valg.TarBearer = false;
        Assert.Equal(401, _rigg.Send(Timeeksempel.Kommunal(), f => f.SomBearer = true).Status);
    }

    [Fact]
    public void A_proof_without_the_services_nonce_is_told_of_it()
    {
        _rigg.Valg.KreverNonce = true;

        var answer = _rigg.Send(Timeeksempel.Kommunal());

        Assert.Equal(401, answer.Status);
        Assert.Contains(answer.Headers, header => header.Key == "DPoP-Nonce");
    }

    [Fact]
    public void Reset_forgets_appointments_and_citizens()
    {
        _rigg.Send(Timeeksempel.Kommunal());
        HelsenorgeSimulator.SettAktiv(_rigg.Tenant, Helsenorgerigg.Pasient, aktiv: false);

        _rigg.Tjeneste.Reset(_rigg.Tenant);

        Assert.Empty(HelsenorgeSimulator.Timer(_rigg.Tenant));
        Assert.Equal(201, _rigg.Send(Timeeksempel.Kommunal()).Status);
    }

    [Fact]
    public void An_appointment_as_xml_is_taken()
    {
        new FhirJsonDeserializer().TryDeserializeResource(Timeeksempel.Kommunal().ToJsonString(), out Resource? resource, out _);
        var xml = new FhirXmlSerializer().SerializeToString(resource!);

        Assert.Equal(201, _rigg.Send("PUT", Helsenorgerigg.Appointment, HelsenorgeScopes.Avtaler, xml, f => f.Innholdstype = "application/fhir+xml").Status);
    }

    private static JsonObject Endret(int minutes, Action<JsonObject> change)
    {
        var time = Timeeksempel.Kommunal();
        time["meta"]!["lastUpdated"] = FormattableString.Invariant($"2026-03-02T09:{minutes:00}:00+01:00");
        change(time);
        return time;
    }
}
