using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Testtoken;

/// <summary>Orders that cannot be carried out are told why, and never an exception.</summary>
public sealed class TesttokenAvvisningTests
{
    private readonly Testtokenrigg _rigg = new();

    [Theory]
    [InlineData(""" "audiens": "x" """, "Ukjent felt «audiens».")]
    [InlineData(""" "clientClaimsParameters": { "orgnr": "x" } """, "Ukjent felt «clientClaimsParameters.orgnr».")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "x": "y" } """, "Ukjent felt «tillitsrammeverkClaimsParameters.x».")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "dontSetPractitionerHprNr": "ja" } """, "Forventet true eller false")]
    [InlineData(""" "tillitsrammeverkClaimsParameters": { "practitionerDepartmentId": 7 } """, "Forventet en tekst")]
    [InlineData(""" "apiSpecificClaims": [ { "type": "a", "value": "b", "c": 1 } ] """, "Ukjent felt «apiSpecificClaims.c».")]
    [InlineData(""" "apiSpecificClaims": [ null ] """, "Hvert element i apiSpecificClaims")]
    [InlineData(""" "apiSpecificClaims": [ { "type": "iss", "value": "b" } ] """, "apiSpecificClaims kan ikke sette «iss»")]
    [InlineData(""" "audience": "" """, "audience mangler")]
    [InlineData(""" "clientClaimsParametersGeneration": 4 """, "fra 0 til 3")]
    [InlineData(""" "userClaimsParametersGeneration": -1 """, "fra 0 til 3")]
    [InlineData(""" "headerParameters": { "typ": "id+jwt" } """, "headerParameters.typ")]
    [InlineData(""" "expirationParameters": { "expirationTimeInSeconds": 0 } """, "expirationTimeInSeconds fra 1")]
    [InlineData(""" "expirationParameters": { "expirationTimeInDays": 9999999 } """, "expirationTimeInDays fra 1")]
    [InlineData(""" "expirationParameters": { "expirationTimeInDays": 1, "expirationTimeInSeconds": 1 } """, "ikke begge")]
    [InlineData(""" "clientClaimsParameters": { "clientTenancy": "mange" } """, "clientTenancy")]
    [InlineData(""" "clientClaimsParameters": { "cnfPublicKey": "{}" } """, "cnfPublicKey")]
    [InlineData(""" "dPoPProofParameters": { "invalidDPoPProofParameters": 14 } """, "fra 0 til 13")]
    [InlineData(""" "dPoPProofParameters": { "invalidDPoPProofParameters": "Alt" } """, "invalidDPoPProofParameters")]
    [InlineData(""" "dPoPProofParameters": { "htuClaimValue": "" } """, "htuClaimValue mangler")]
    [InlineData(""" "dPoPProofParameters": { "htmClaimValue": null } """, "htmClaimValue mangler")]
    [InlineData(""" "createDPoPTokenWithDPoPProof": false, "dPoPProofParameters": { "invalidDPoPProofParameters": 3 } """, "krever createDPoPTokenWithDPoPProof")]
    [InlineData(""" "dPoPProofParameters": { "privateKeyForProofCreation": "{\"kty\":\"EC\",\"d\":\"AA\"}" } """, "privateKeyForProofCreation")]
    [InlineData(""" "dPoPProofParameters": { "privateKeyForProofCreation": "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\",\"d\":\"AA\"}" } """, "privateKeyForProofCreation")]
    [InlineData(""" "dPoPProofParameters": { "privateKeyForProofCreation": "hei" } """, "privateKeyForProofCreation")]
    [InlineData(""" "userClaimsParameters": { "pid": "123" } """, "ikke et syntetisk")]
    [InlineData(""" "withoutDefaultUserClaims": true, "setSubject": true """, "setSubject krever userClaimsParameters.pid")]
    [InlineData(""" "withoutDefaultUserClaims": true, "createTillitsrammeverkClaims": true """, "createTillitsrammeverkClaims krever")]
    [InlineData(""" "clientClaimsParameters": { "scope": "tekst" } """, "$.clientClaimsParameters.scope")]
    public void An_order_with_something_wrong_is_told_what(string mer, string melding) =>
        Avvist(_rigg.Svar(Testtokenrigg.Bestilling(mer).ToJsonString()), 400, melding);

    [Theory]
    [InlineData("")]
    [InlineData("hei")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{\"audience\":\"a\",\"audience\":\"b\"}")]
    [InlineData("{\"audience\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"audience\":{\"a\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}}")]
    [InlineData("{\"apiSpecificClaims\":7}")]
    public void What_is_no_order_is_told_so(string json) => Avvist(_rigg.Svar(json), 400, "");

    [Fact]
    public void An_order_that_is_too_large_is_not_read() =>
        Avvist(_rigg.Svar($$"""{"audience":"{{new string('a', 70_000)}}"}"""), 400, "større enn");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("feil")]
    public void A_wrong_key_gets_nothing(string? key) => Avvist(_rigg.Svar(Testtokenrigg.Bestilling().ToJsonString(), key), 401, "X-Auth-Key");

    [Theory]
    [InlineData(""" "userClaimsParameters": { "pid": "NR" } """)]
    [InlineData(""" "userClaimsParameters": { "name": "Pasient NR" } """)]
    [InlineData(""" "apiSpecificClaims": [ { "type": "a", "value": "NR" } ] """)]
    public void A_person_number_that_is_not_synthetic_is_refused_and_not_repeated(string mer)
    {
        var real = EkteNummer();

        var answer = _rigg.Svar(Testtokenrigg.Bestilling(mer.Replace("NR", real, StringComparison.Ordinal)).ToJsonString());

        Avvist(answer, 400, "ikke er syntetisk");
        Assert.DoesNotContain(real, answer.Json.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>A number with right control digits of the real series, for a day far before anyone who lives was born.</summary>
    private static string EkteNummer() => Enumerable.Range(0, 100_000).Select(end => $"010154{end + 50_000:00000}")
        .First(text => NationalId.TryParse(text, out var id) && !id.IsSynthetic && id.BirthDate.Year < 1900);

    private static void Avvist((int Status, System.Text.Json.Nodes.JsonObject Json) answer, int status, string melding)
    {
        Assert.Equal(status, answer.Status);
        Assert.True((bool)answer.Json["isError"]!);
        Assert.Null(answer.Json["successResponse"]);
        Assert.Contains(melding, (string)answer.Json["errorResponse"]!["errorMessage"]!, StringComparison.Ordinal);
    }
}
