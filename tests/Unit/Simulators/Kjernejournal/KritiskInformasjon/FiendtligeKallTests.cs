using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Wire.Kjernejournal;
using static AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon.Kritiskrigg;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Calls that are wrong: each gets an OperationOutcome with the service's code, and nothing is stored.</summary>
public sealed class FiendtligeKallTests
{
    private readonly Kritiskrigg _rigg = new();

    public static TheoryData<string, string, int, string> Kropper => new()
    {
        { "avkortet", """{"resourceType":"AllergyIntolerance","code":{"te""", 400, "KI-0010" },
        { "tom", "", 400, "KI-0010" },
        { "en liste", "[1,2]", 400, "KI-0010" },
        { "null", "null", 400, "KI-0010" },
        { "samme navn to ganger", """{"resourceType":"AllergyIntolerance","code":{"text":"a"},"code":{"text":"b"},"patient":{"display":"x"}}""", 400, "KI-0010" },
        { "samme navn to ganger, dypere", """{"resourceType":"AllergyIntolerance","code":{"text":"a","text":"b"},"patient":{"display":"x"}}""", 400, "KI-0010" },
        { "ukjent ressurstype", """{"resourceType":"Tull","code":{"text":"a"}}""", 400, "KI-0010" },
        { "en annen ressurstype", """{"resourceType":"Flag","status":"active"}""", 400, "KI-0010" },
        { "ressurstype er et tall", """{"resourceType":5}""", 400, "KI-0010" },
        { "ukjent element", """{"resourceType":"AllergyIntolerance","tull":"a","patient":{"display":"x"}}""", 400, "KI-0010" },
        { "ukjent kode", """{"resourceType":"AllergyIntolerance","criticality":"litt","patient":{"display":"x"}}""", 400, "KI-0010" },
        { "uten pasient", """{"resourceType":"AllergyIntolerance","criticality":"low"}""", 400, "KI-0010" },
        { "dypt", $$"""{"resourceType":"AllergyIntolerance","extension":{{string.Concat(Enumerable.Repeat("[{\"url\":\"http://x\",\"extension\":", 5000))}}""", 400, "KI-0010" },
        { "tusener av oppføringer", $$"""{"resourceType":"Bundle","type":"batch","entry":[{{string.Join(',', Enumerable.Repeat("""{"resource":{"resourceType":"Flag"}}""", 10_000))}}]}""", 400, "KI-0010" },
        { "halvt tegn", """{"resourceType":"AllergyIntolerance","code":{"text":"\ud800"},"patient":{"display":"x"}}""", 400, "KI-0010" },
        { "halvt tegn i et navn", """{"\ud800":1}""", 400, "KI-0010" },
        { "tegn som ikke finnes i XML", """{"resourceType":"AllergyIntolerance","code":{"text":"a\uffff"},"patient":{"display":"x"}}""", 400, "KI-0014" },
        { "fortelling som ikke er hel", """{"resourceType":"AllergyIntolerance","text":{"status":"generated","div":"<div"},"code":{"text":"a"},"patient":{"display":"x"}}""", 400, "KI-0014" },
        { "skript", """{"resourceType":"AllergyIntolerance","code":{"text":"<script>alert(1)</script>"},"patient":{"display":"x"}}""", 400, "KI-0014" },
        { "for lang tekst", $$$"""{"resourceType":"AllergyIntolerance","code":{"text":"{{{new string('a', 501)}}}"},"patient":{"display":"x"}}""", 400, "KI-0014" },
        { "for stor", $$$"""{"resourceType":"AllergyIntolerance","code":{"text":"{{{new string('a', 1024 * 1024)}}}"}}""", 413, "KI-0009" },
    };

    [Theory]
    [MemberData(nameof(Kropper))]
    public void A_body_that_is_no_resource_is_refused(string what, string body, int status, string code)
    {
        var answer = _rigg.Send(Ny("POST", "/AllergyIntolerance", body));

        Assert.True((status, code, (string?)null) == Feil(answer), $"{what}: {Encoding.UTF8.GetString(answer.Body.Span)}");
        Assert.Equal("hendelse-1", Json(answer).GetProperty("id").GetString());
        Assert.Empty(KritiskInformasjonsregister.Hos(_rigg.Tenant, Pasient));
    }

    [Theory]
    [InlineData("application/fhir+json; charset=iso-8859-1", 415, "KI-0009")]
    [InlineData("text/plain", 415, "KI-0009")]
    [InlineData(null, 415, "KI-0009")]
    [InlineData("application/fhir+xml", 400, "KI-0010")]
    public void A_body_of_another_kind_is_refused(string? contentType, int status, string code) =>
        Assert.Equal((status, code, null), Feil(_rigg.Skriv("POST", "/AllergyIntolerance", Ressurs(), f => f.Hoder["Content-Type"] = contentType)));

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() => Assert.Equal(
        (400, "KI-0010", null),
        Feil(_rigg.Send(Ny("POST", "/AllergyIntolerance"), f => f.Body = Encoding.Latin1.GetBytes(Ressurs(Penicillin with { Tekst = "blåbær" }).ToJsonString().Replace("\\u00E5", "å", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("GET", "", 404, "KI-0008")]
    [InlineData("GET", "/Patient", 404, "KI-0008")]
    [InlineData("GET", "/allergyintolerance", 404, "KI-0008")]
    [InlineData("GET", "/AllergyIntolerance/a/_history", 404, "KI-0008")]
    [InlineData("GET", "/AllergyIntolerance/a/b/c/d", 404, "KI-0008")]
    [InlineData("GET", "/AllergyIntolerance/..", 400, "KI-0004")]
    [InlineData("GET", "/AllergyIntolerance/..%2f..%2fFlag", 400, "KI-0004")]
    [InlineData("GET", "/AllergyIntolerance/a\\b", 400, "KI-0004")]
    [InlineData("GET", "/AllergyIntolerance/", 400, "KI-0004")]
    [InlineData("GET", "/AllergyIntolerance/a;drop", 400, "KI-0004")]
    [InlineData("GET", "/AllergyIntolerance/a/_history/0", 400, "KI-0004")]
    [InlineData("GET", "/AllergyIntolerance/a/_history/99999999999999", 400, "KI-0004")]
    [InlineData("GET", "/Conditions?criticalInfoType=Tull", 400, "KI-0004")]
    [InlineData("GET", "/Flag?criticalInfoType=Infection", 400, "KI-0004")]
    [InlineData("GET", "/Flag?patient=04838011111", 400, "KI-0004")]
    [InlineData("PATCH", "/Flag/a", 405, "KI-0008")]
    [InlineData("GET", "/status", 405, "KI-0008")]
    public void An_address_that_is_wrong_is_refused(string method, string path, int status, string code) =>
        Assert.Equal((status, code, null), Feil(_rigg.Send(Ny(method, path))));

    public static TheoryData<string, string?, int, string, string?> Hoder => new()
    {
        { KjernejournalHoder.NhnKildesystem, null, 400, "KI-0003", null },
        { KjernejournalHoder.NhnKildesystem, "x", 400, "KI-0004", null },
        { KjernejournalHoder.NhnKildesystem, "EP", 400, "KI-0004", null },
        { KjernejournalHoder.Tilgangsgrunnlag, null, 400, "KI-0003", null },
        { KjernejournalHoder.Tilgangsgrunnlag, "samtykke", 400, "KI-0004", null },
        { KjernejournalHoder.Rolle, null, 400, "KI-0003", null },
        { KjernejournalHoder.Rolle, "%7B%22code", 400, "KI-0004", null },
        { KjernejournalHoder.Rolle, "LE", 400, "KI-0004", null },
        { KjernejournalHoder.Rolle, Uri.EscapeDataString("""{"system":"urn:oid:2.16.578.1.12.4.1.1.9060","code":"SP"}"""), 403, "KI-0005", null },
        { KjernejournalHoder.Pasient, null, 400, "KI-0003", null },
        { KjernejournalHoder.Pasient, "12345678901", 400, "KI-0004", "KJF-000016" },
        { KjernejournalHoder.Pasient, AnnenPasient, 403, "KI-0005", null },
        { KjernejournalHoder.NhnHendelse, new string('a', 129), 400, "KI-0004", null },
        { "hit-access-basis", "AKUTT", 400, "KI-0004", null },
    };

    [Theory]
    [MemberData(nameof(Hoder))]
    public void A_header_that_is_wrong_is_refused(string name, string? value, int status, string code, string? older) =>
        Assert.Equal((status, code, older), Feil(_rigg.Hent("/Flag", f => f.Hoder[name] = value)));

    [Fact]
    public void The_older_names_of_the_headers_are_taken()
    {
        var answer = _rigg.Hent("/Flag", f =>
        {
            foreach (var (newer, older) in new[] { ("nhn-user-role", "hit-user-role"), ("nhn-source-system", "hit-source-system"), ("nhn-access-basis", "hit-access-basis"), ("nhn-patient-nin", "hit-patient-pid") })
            {
                f.Hoder[older] = f.Hoder[newer];
                f.Hoder.Remove(newer);
            }
        });

        Assert.Equal((200, "hit-source-system hit-user-role hit-access-basis hit-patient-pid"), (answer.Status, _rigg.Utvekslinger[0].Facts["ki.eldre-hoder"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"nin":5}""")]
    [InlineData("""{"nin":"12345678901"}""")]
    [InlineData("""{"nin":"\ud800"}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("[]")]
    public void A_status_without_a_patient_is_refused(string body) =>
        Assert.Equal(400, _rigg.Send(Ny("POST", "/status", body)).Status);

    [Theory]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"meta":{"versionId":5}}""")]
    public void An_update_that_cannot_be_read_is_refused_and_never_the_tools_own_fault(string body) =>
        Assert.Equal(400, _rigg.Send(Ny("PUT", "/Condition/abc", body)).Status);

    [Fact]
    public void A_version_is_a_fact_no_longer_than_a_version_may_be()
    {
        _rigg.Send(Ny("PUT", "/Condition/abc", $$$"""{"meta":{"versionId":"{{{new string('1', 100_000)}}}"}}"""));

        Assert.InRange(_rigg.Utvekslinger[^1].Facts.Values.Max(fact => fact.Length), 1, 10_000);
    }

    [Fact]
    public void A_resource_about_somebody_else_or_with_another_id_is_not_stored()
    {
        var id = _rigg.Registrer();

        Assert.Equal((422, "KI-0013", null), Feil(_rigg.Skriv("POST", "/AllergyIntolerance", Ressurs(fnr: AnnenPasient))));
        Assert.Equal((422, "KI-0013", null), Feil(_rigg.Skriv("PUT", $"/AllergyIntolerance/{id}", Ressurs())));
        Assert.Equal(1, Assert.Single(KritiskInformasjonsregister.Hos(_rigg.Tenant, Pasient)).Versjon);
    }

    [Fact]
    public void An_update_without_a_version_is_a_conflict()
    {
        var id = _rigg.Registrer();
        var changed = Ressurs();
        changed["id"] = id;
        (changed["meta"] as JsonObject)!.Remove("versionId");

        Assert.Equal((409, "KI-0012", "KJF-000065"), Feil(_rigg.Skriv("PUT", $"/AllergyIntolerance/{id}", changed)));
    }

    [Fact]
    public void Every_error_says_what_was_expected_and_received_and_repeats_no_person_number()
    {
        Kropper.ToList().ForEach(row => _rigg.Send(Ny("POST", "/AllergyIntolerance", row.Data.Item2)));
        Hoder.ToList().ForEach(row => _rigg.Hent("/Flag", f => f.Hoder[row.Data.Item1] = row.Data.Item2));

        Assert.All(_rigg.Utvekslinger, each =>
        {
            var text = Encoding.UTF8.GetString(each.Response!.Body.Span);
            Assert.DoesNotContain(Pasient, text, StringComparison.Ordinal);
            Assert.DoesNotContain(AnnenPasient, text, StringComparison.Ordinal);
        });
    }
}
