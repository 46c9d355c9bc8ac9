using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Testtoken;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Testtoken;

/// <summary>The attest of test tokens, and A-26: each rule shown failing and passing.</summary>
public sealed class TesttokenAttestTests
{
    private static readonly DateTimeOffset Na = Tilgangsrigg.Start;
    private readonly Testtokenrigg _rigg = new();

    public static TheoryData<string, string> Endringer => new()
    {
        { "practitioner/identifier", "ATT-10" },
        { "practitioner/identifier/system=urn:oid:2.16.578.1.12.4.1.4.3", "ATT-10" },
        { "practitioner/identifier/id=1", "ATT-11" },
        { "practitioner/hpr_nr", "ATT-29" },
        { "practitioner/hpr_nr/id=1", "ATT-29" },
        { "practitioner/authorization/system=x", "kodeverk 9060" },
        { "practitioner/legal_entity", "ATT-15" },
        { "practitioner/legal_entity/id=399990033", "en annen virksomhet" },
        { "practitioner/point_of_care/id=1", "ATT-18" },
        { "practitioner/department/id", "ATT-24" },
        { "practitioner/auhtorization=x", "auhtorization" },
        { "practitioner", "practitioner" },
        { "care_relationship", "care_relationship" },
        { "care_relationship/purpose_of_use/code=X", "ATT-38" },
        { "care_relationship/healthcare_service/system=x", "ATT-37" },
        { "care_relationship/purpose_of_use_details/code", "purpose_of_use_details" },
        { "care_relationship/decision_ref/user_selected", "ATT-46" },
        { "care_relationship/decision_ref/id", "ATT-46" },
        { "patients", "ATT-4" },
        { "toa=1772438000", "ATT-58" },
    };

    [Theory]
    [MemberData(nameof(Endringer))]
    public void An_attest_with_one_thing_changed_is_refused_for_that(string endring, string forklaring)
    {
        var claims = JsonNode.Parse(_rigg.Krav(""" "createTillitsrammeverkClaims": true """).GetRawText())!.AsObject();
        Endre(claims[HelseIdClaims.Tillitsrammeverk]!.AsObject(), endring);

        var brudd = Se(claims);

        Assert.Contains(brudd, b => b.Forklaring.Contains(forklaring, StringComparison.Ordinal));
        Assert.All(brudd, b => Assert.Equal(("A-26", 403, "insufficient_scope"), (b.Nr, b.Status, b.Feil)));
        Assert.Equal(endring.StartsWith("toa", StringComparison.Ordinal) ? "attestation_has_expired" : "Invalid attestation.", brudd[0].Tekst);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(""" "createTillitsrammeverkClaims": false """, "A-26")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "dontSetPractitionerHprNr": true } """, "A-26")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "dontSetPractitionerAuthorization": true } """, "")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "dontSetPractitionerDepartment": true } """, "")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "dontSetCareRelationshipHealthcareService": true } """, "")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "dontSetCareRelationshipHealthcareService": true, "DontSetCareRelationshipPurposeOfUseDetails": true } """, "A-26")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "dontSetPatientsPointOfCare": true, "dontSetPatientsDepartment": true } """, "")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "careRelationshipPurposeOfUseCode": "BTG", "careRelationshipDecisionRefUserSelected": false } """, "")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "practitionerLegalEntityId": "399990033" } """, "A-26")]
    public void Switches_of_the_attest_are_refused_where_the_rules_say_so(string mer, string brudd)
    {
        _rigg.Api.Stilt = _rigg.Api.Stilt with { KreverAttest = true };
        var order = mer.Contains("create", StringComparison.Ordinal) ? mer : $""" "createTillitsrammeverkClaims": true {(mer.Length > 0 ? "," : "")} {mer} """;

        Assert.Equal(brudd, _rigg.Brudd(order));
    }

    [Fact]
    public void Each_switch_leaves_just_its_part_out()
    {
        var whole = Deler(_rigg.Krav(""" "createTillitsrammeverkClaims": true """));
        foreach (var part in Attestdel.Alle.Where(part => part.Utelat is not null))
        {
            var without = Deler(_rigg.Krav($$""" "createTillitsrammeverkClaims": true, "tillitsrammeverkClaimsParameters": { "{{part.Utelat}}": true } """));

            Assert.Equal([$"{part.Gruppe}/{part.Navn}"], whole.Except(without));
        }
    }

    [Fact]
    public void Every_text_parameter_reaches_the_attest()
    {
        var given = string.Join(',', Attestdel.Tekster.Select(name => $"\"{name}\":\"verdi-{name}\""));

        var attest = _rigg.Krav($$""" "createTillitsrammeverkClaims": true, "tillitsrammeverkClaimsParameters": { {{given}} } """).GetProperty(HelseIdClaims.Tillitsrammeverk).GetRawText();

        Assert.All(Attestdel.Tekster, name => Assert.Contains($"\"verdi-{name}\"", attest, StringComparison.Ordinal));
    }

    [Fact]
    public void An_attest_without_a_time_is_as_old_as_its_token()
    {
        var claims = JsonNode.Parse(_rigg.Krav(""" "createTillitsrammeverkClaims": true """).GetRawText())!.AsObject();

        Assert.Empty(Se(claims, TimeSpan.FromMinutes(60)));
        Assert.Equal("attestation_has_expired", Assert.Single(Se(claims, TimeSpan.FromMinutes(61))).Tekst);
    }

    private static List<Tilgangsbrudd> Se(JsonObject claims, TimeSpan later = default) =>
        [.. Attestregler.Se(JsonDocument.Parse(claims.ToJsonString()).RootElement, Na + later, TimeSpan.FromMinutes(60))];

    private static IEnumerable<string> Deler(JsonElement claims) => claims.GetProperty(HelseIdClaims.Tillitsrammeverk).EnumerateObject()
        .SelectMany(group => (group.Value.ValueKind == JsonValueKind.Array ? group.Value[0] : group.Value).EnumerateObject().Select(part => $"{group.Name}/{part.Name}"));

    private static void Endre(JsonObject attest, string change)
    {
        var (path, value) = change.Split('=') is [var left, var right] ? (left, right) : (change, null);
        var names = path.Split('/');
        var at = names[..^1].Aggregate(attest, (node, name) => node[name]!.AsObject());
        at.Remove(names[^1]);
        if (value is not null)
        {
            at[names[^1]] = names[^1] == "toa" ? long.Parse(value, provider: null) : value;
        }
    }
}
