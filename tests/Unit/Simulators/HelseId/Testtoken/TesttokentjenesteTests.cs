using System.Security.Cryptography;
using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Testtoken;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Testtoken;

/// <summary>What the test token service makes: right tokens that are let in, and wrong ones that are refused for just what was asked to be wrong.</summary>
public sealed class TesttokentjenesteTests
{
    private static readonly string Pid = Testperson.Standard;
    private readonly Testtokenrigg _rigg = new();

    public static TheoryData<int, string> UgyldigeBevis => new()
    {
        { 0, "" }, { 1, "A-19" }, { 2, "A-18" }, { 3, "A-20" }, { 4, "A-20" }, { 5, "A-16" }, { 6, "A-12" }, { 7, "A-13" },
        { 8, "A-17" }, { 9, "A-12" }, { 10, "A-13" }, { 11, "A-11" }, { 12, "A-15" }, { 13, "A-14" },
    };

    [Theory]
    [MemberData(nameof(UgyldigeBevis))]
    public void Each_invalid_proof_is_refused_for_what_is_wrong_with_it(int ugyldig, string brudd)
    {
        var navn = Enum.GetName((UgyldigBevis)ugyldig);

        Assert.Equal(brudd, _rigg.Brudd($$""" "dPoPProofParameters": { "invalidDPoPProofParameters": {{ugyldig}} } """));
        Assert.Equal(brudd, _rigg.Brudd($$""" "dPoPProofParameters": { "invalidDPoPProofParameters": "{{navn}}" } """));
    }

    [Theory]
    [InlineData(""" "signJwtWithInvalidSigningKey": true """, "A-3")]
    [InlineData(""" "setInvalidIssuer": true """, "A-5")]
    [InlineData(""" "setInvalidAudience": true """, "A-6")]
    [InlineData(""" "expirationParameters": { "setExpirationTimeAsExpired": true } """, "A-7")]
    [InlineData(""" "dPoPProofParameters": { "htmClaimValue": "POST" } """, "A-18")]
    [InlineData(""" "dPoPProofParameters": { "htuClaimValue": "https://annen.example/" } """, "A-19")]
    [InlineData(""" "clientClaimsParameters": { "scope": ["annet"] } """, "A-22")]
    [InlineData(""" "clientClaimsParametersGeneration": 1 """, "A-22")]
    [InlineData(""" "userClaimsParametersGeneration": 0 """, "A-23 A-24")]
    [InlineData(""" "clientClaimsParametersGeneration": 0 """, "A-7 A-22 A-25")]
    [InlineData(""" "withoutDefaultUserClaims": true """, "A-23 A-24")]
    [InlineData(""" "withoutDefaultClientClaims": true """, "A-25")]
    [InlineData(""" "userClaimsParameters": { "securityLevel": "3" } """, "A-24")]
    [InlineData(""" "headerParameters": { "typ": "jwt" } """, "")]
    [InlineData(""" "headerParameters": { "typ": "at+jwt" } """, "")]
    public void Each_switch_gives_a_token_that_is_refused_for_just_that(string mer, string brudd) => Assert.Equal(brudd, _rigg.Brudd(mer));

    [Fact]
    public void A_token_without_a_proof_is_bound_to_what_the_order_says()
    {
        const string UtenBevis = """ "createDPoPTokenWithDPoPProof": false, "dPoPProofParameters": null """;
        var key = JoseKey.CreateEc();
        var jwk = JsonSerializer.Serialize(key.ToPublicJwk().ToJsonString());

        Assert.Null(_rigg.Lag(UtenBevis).Bevis);
        Assert.False(_rigg.Krav(UtenBevis).TryGetProperty("cnf", out _));
        Assert.Equal("abc", Jkt(_rigg.Krav($$"""{{UtenBevis}}, "clientClaimsParameters": { "cnfJkt": "abc" } """)));
        Assert.Equal(key.Thumbprint, Jkt(_rigg.Krav($$"""{{UtenBevis}}, "clientClaimsParameters": { "cnfPublicKey": {{jwk}} } """)));
    }

    [Fact]
    public void The_proof_can_be_made_with_a_key_of_ones_own()
    {
        foreach (var key in new[] { JoseKey.CreateEc("ES384"), JoseKey.FromRsa(RSA.Create(2048)) })
        {
            var own = $$""" "dPoPProofParameters": { "privateKeyForProofCreation": {{JsonSerializer.Serialize(key.ToPrivateJwk())}} } """;

            Assert.Equal(key.Thumbprint, Jkt(_rigg.Krav(own)));
            Assert.Equal("", _rigg.Brudd(own));
        }
    }

    [Theory]
    [InlineData(""" "expirationParameters": null """, 600)]
    [InlineData(""" "expirationParameters": { "expirationTimeInSeconds": -2147483648, "expirationTimeInDays": -2147483648 } """, 600)]
    [InlineData(""" "expirationParameters": { "expirationTimeInSeconds": 5 } """, 5)]
    [InlineData(""" "expirationParameters": { "expirationTimeInDays": 2 } """, 172_800)]
    public void The_token_lasts_as_long_as_was_asked(string mer, long seconds)
    {
        var claims = _rigg.Krav(mer);

        Assert.Equal(seconds, JwsReading.Seconds(claims, "exp") - JwsReading.Seconds(claims, "iat"));
    }

    [Theory]
    [InlineData("0", "null", false, false)]
    [InlineData("0", "true", false, true)]
    [InlineData("0", "false", true, true)]
    [InlineData("1", "null", true, false)]
    [InlineData("1", "true", false, false)]
    [InlineData("2", "null", false, true)]
    [InlineData("3", "null", true, true)]
    [InlineData("3", "true", false, true)]
    [InlineData("null", "null", true, true)]
    [InlineData("null", "true", false, true)]
    public void The_modes_choose_between_default_claims_and_parameters(string mode, string without, bool standard, bool parameters)
    {
        var expected = (standard, parameters);

        var claims = _rigg.Krav($$"""
            "clientClaimsParametersGeneration": {{mode}}, "withoutDefaultClientClaims": {{without}}, "clientClaimsParameters": { "orgnrSupplier": "399990033" },
            "userClaimsParametersGeneration": {{mode}}, "withoutDefaultUserClaims": {{without}}, "userClaimsParameters": { "middleName": "Midt" }
            """);

        Assert.Equal(expected, (claims.TryGetProperty("client_amr", out _), claims.TryGetProperty(HelseIdClaims.OrgnrSupplier, out _)));
        Assert.Equal(expected, (claims.TryGetProperty("idp", out _), claims.TryGetProperty("middle_name", out _)));
    }

    [Fact]
    public void Every_parameter_becomes_its_claim_and_an_empty_one_is_not_given()
    {
        var claims = _rigg.Krav("""
            "withoutDefaultClientClaims": true, "withoutDefaultUserClaims": true, "issuerEnvironment": "Test",
            "clientClaimsParameters": { "clientId": "k", "sfmJournalId": "j", "orgnrParent": "399990017", "orgnrChild": "399990025", "orgnrSupplier": "",
              "clientTenancy": "multi-tenant", "clientAmr": "rsa", "clientName": "n", "jti": "t", "amr": ["pwd"] },
            "userClaimsParameters": { "pidPseudonym": "p", "hprNumber": "222200001", "name": "A B", "givenName": "A", "familyName": "B",
              "identityProvider": "i", "securityLevel": "2", "assuranceLevel": "low", "network": "helsenett", "amr": "bankid", "subject": "s", "sid": "d" },
            "apiSpecificClaims": [ { "type": "helseid://claims/external/sfm", "value": "v" } ]
            """);

        var names = claims.EnumerateObject().Select(c => c.Name);
        Assert.Equal(
            "iss nbf iat exp aud jti scope client_id helseid://claims/client/amr helseid://claims/client/client_name helseid://claims/client/claims/client_tenancy "
            + "helseid://claims/client/claims/orgnr_parent helseid://claims/client/claims/orgnr_child nhn:sfm:journal_id amr helseid://claims/identity/pid_pseudonym sub sid idp "
            + "helseid://claims/identity/security_level helseid://claims/identity/assurance_level helseid://claims/identity/network helseid://claims/hpr/hpr_number "
            + "name given_name family_name helseid://claims/external/sfm cnf",
            string.Join(' ', names));
        Assert.Equal(("t", "k", "multi-tenant", "2"), (Tekst("jti"), Tekst("client_id"), Tekst(HelseIdClaims.ClientTenancy), Tekst(HelseIdClaims.SecurityLevel)));
        string? Tekst(string name) => JwsReading.Text(claims, name);
    }

    [Fact]
    public void Names_hpr_number_and_pseudonym_come_from_the_registers_when_asked()
    {
        var rigg = new Testtokenrigg(pid => pid == Pid ? new Testperson("Ola", "M", "Testmann", "222200011") : null);
        var asked = $$""" "withoutDefaultUserClaims": true, "userClaimsParameters": { "pid": "{{Pid}}", "name": "Annet" }, "getPersonFromPersontjenesten": true, "getHprNumberFromHprregisteret": true, "setPidPseudonym": true, "setSubject": true """;

        var all = rigg.Krav(asked);
        var nameOnly = rigg.Krav($$"""{{asked}}, "onlySetNameForPerson": true """);

        Assert.Equal(("Ola M Testmann", "Ola", "222200011"), (JwsReading.Text(all, "name"), JwsReading.Text(all, "given_name"), JwsReading.Text(all, HelseIdClaims.HprNumber)));
        Assert.Equal(JwsReading.Text(all, "sub"), JwsReading.Text(all, HelseIdClaims.PidPseudonym));
        Assert.Equal(("Ola M Testmann", (string?)null), (JwsReading.Text(nameOnly, "name"), JwsReading.Text(nameOnly, "given_name")));
        Assert.True(HprNumber.TryParse(JwsReading.Text(_rigg.Krav(), HelseIdClaims.HprNumber), out _));
    }

    [Fact]
    public void An_exchanged_token_says_who_exchanged_it()
    {
        var act = _rigg.Krav(""" "createTokenExchangeClaims": true, "tokenExchangeParameters": { "clientId": "sfm", "issuer": "https://u", "orgnrParent": "399990033" } """).GetProperty("act");

        Assert.Equal("""{"iss":"https://u","client_id":"sfm","helseid://claims/client/claims/orgnr_parent":"399990033"}""", act.GetRawText());
        Assert.Equal("testtoken-klient", JwsReading.Text(_rigg.Krav(""" "createTokenExchangeClaims": true """).GetProperty("act"), "client_id"));
    }

    [Fact]
    public void The_default_identities_are_synthetic()
    {
        Assert.True(NationalId.TryParse(new TesttokenOptions().Pid, out var id) && id.IsSynthetic);
        Assert.True(OrganizationNumber.TryParse(new TesttokenOptions().Orgnr, out _));
        Assert.StartsWith("3", new TesttokenOptions().Orgnr, StringComparison.Ordinal);
    }

    private static string? Jkt(JsonElement claims) => JwsReading.Text(claims.GetProperty("cnf"), "jkt");
}
