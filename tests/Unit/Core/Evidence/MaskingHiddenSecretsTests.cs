using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Tests.Core.Evidence;

/// <summary>Secrets that are written so that a reader of the plain text does not see them.</summary>
public sealed class MaskingHiddenSecretsTests
{
    private const string Claims = """{"iss":"klient","jti":"1"}""";
    private const string Handle = "0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D";

    [Theory]
    [InlineData("""{"typ":"dpop+jwt","jwk":{"kty":"EC","crv":"P-256","x":"x","y":"y","d":"hemmelig"}}""", Claims)]
    [InlineData("""{"alg":"PS256"}""", """{"cnf":{"jwk":{"d":"hemmelig","kty":"EC","x":"x"}}}""")]
    [InlineData("""{"alg":"PS256"}""", """{"keys":[{"kty":"oct","k":"hemmelig"}]}""")]
    [InlineData("""{"jwk":{"kty":"oct","k":"hemmelig"}}""", Claims)]
    [InlineData("""{"alg":"PS256"}""", """{"k":"hemmelig","kty":"oct"}""")]
    [InlineData("""{"alg":"PS256"}""", """{"\u006bty":"RSA","\u0064":"hemmelig"}""")]
    [InlineData("""{"alg":"PS256"}""", """{"kty":"RSA","n":"n","oth":[{"r":"hemmelig","d":"hemmelig","t":"hemmelig"}]}""")]
    [InlineData("""{"alg":"PS256"}""", """{"kty":"RSA","p":"hemmelig","q":"hemmelig","dp":"hemmelig","dq":"hemmelig","qi":"hemmelig"}""")]
    [InlineData("""{"alg":"PS256"}""", """{"n":"n","e":"AQAB","d":"hemmelig"}""")]
    [InlineData("""{"alg":"PS256"}""", """{"Crv":"P-256","D":"hemmelig","Kty":"EC"}""")]
    [InlineData("""{"alg":"PS256"}""", """{"key":"{\u0022kty\u0022:\u0022EC\u0022,\u0022d\u0022:\u0022hemmelig\u0022}"}""")]
    [InlineData("""{"alg":"PS256"}""", """{"kty":"EC","d":"hemmelig""")]
    [InlineData("""{"alg":"PS256"}""", """{"kty":"EC",,/* x */"d":"hemmelig"}""")]
    [InlineData("""{"alg":"PS256"}""", """{"client_secret":"hemmelig"}""")]
    public void A_private_key_is_taken_out_of_a_tokens_header_and_claims(string header, string claims)
    {
        var token = $"{Packed(header)}.{Packed(claims)}.c2lnbmF0dXI";

        Assert.All(
            [token, $"Bearer {token}", $"Bearer%20{token}", $"client_assertion={token}&x=1", $"{{\"t\":\"{token}\"}}", $"{token[..^11]}",
                $"a.b.{token}", $"{Packed(header)}.{Loose(Packed(claims))}.c2lnbmF0dXI", $"{Packed(header)}.{Packed($"{{\"request\":\"{token}\"}}")}.c2lnbmF0dXI", header, claims,
                $"jwk={Uri.EscapeDataString(claims)}&jwk2={Uri.EscapeDataString(header)}"],
            text => Assert.DoesNotContain("hemmelig", Read(Masking.Text(text)), StringComparison.Ordinal));
    }

    [Fact]
    public void The_rest_of_a_token_with_a_private_key_can_be_read()
    {
        var header = """{"typ":"dpop+jwt", "jwk":{"kty":"EC","d":"hemmelig","x":"x","y":"y"}}""";

        var parts = Masking.Text($"{Packed(header)}.{Packed(Claims)}.c2lnbmF0dXI").Split('.');

        Assert.Equal(header.Replace("hemmelig", "[fjernet]", StringComparison.Ordinal), Unpacked(parts[0]));
        Assert.Equal(Claims, Unpacked(parts[1]));
        Assert.StartsWith("[signatur fjernet; sha256 ", parts[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"typ":"dpop+jwt","jwk":{"kty":"EC","crv":"P-256","x":"x","y":"y"}}""")]
    [InlineData("""{"D":null,"Kty":"RSA","N":"n","E":"AQAB","P":"","DP":null}""")]
    [InlineData("""{"d":1,"k":"verdi","p":[1,2],"q":"søk"}""")]
    [InlineData("""{"id_token":{"acr":{"essential":true}},"userinfo":{"pid":null}}""")]
    [InlineData("""{"authorization_endpoint":"https://x/authorize?a=%20b","tekst":"100 % \"sikker\""}""")]
    [InlineData("client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&scope=openid+nhn%3Atest")]
    [InlineData("https://e-resept.test.nhn.no/eyja/1.0.2/Iverk.x.y?tid=12%3A00")]
    [InlineData("Siden {\"kty\" sto for seg selv, er \"d\": \"synlig\"")]
    public void What_is_no_secret_is_kept_to_the_letter(string text)
    {
        Assert.Equal(text, Masking.Text(text));
        Assert.StartsWith($"{Packed("""{"alg":"none"}""")}.{Packed(text)}.[sig", Masking.Text($"{Packed("""{"alg":"none"}""")}.{Packed(text)}.c2ln"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"p\u0061ssword":"hemmelig"}""")]
    [InlineData("""{"client\u005Fsecret" : "hemmelig"}""")]
    [InlineData("""{"\u0070in":1234,"refresh\u005ftoken":["hemmelig"]}""")]
    [InlineData("""{"access\u005ftoken":"hemmelig"}""")]
    [InlineData("""{"t":"{\u0022password\u0022:\u0022hemmelig\u0022}"}""")]
    [InlineData("""{"t":"\u003CPassword\u003Ehemmelig\u003C/Password\u003E"}""")]
    [InlineData("""{"t":"<Password>hemmelig<\/Password>"}""")]
    [InlineData("""{"\ud800\u0070in":"hemmelig"}""")]
    [InlineData("""{"password":{"verdi":"hemmelig"},"x":1}""")]
    [InlineData("""{"refreshToken":"hemmelig","clientSecret":"hemmelig","userPassword":"hemmelig","ACCESS-TOKEN":"hemmelig"}""")]
    [InlineData("""tekst foran "{ {"p\u0061ssword":"hemmelig"}""")]
    [InlineData("client%5Fsecret=hemmelig&x=1")]
    [InlineData("x=1&client%5fassertion=hemmelig")]
    [InlineData("CLIENT%5FASSERTION=hemmelig")]
    [InlineData("x=1&p%61ssword=hemmelig")]
    [InlineData("p%2561ssword=hemmelig")]
    [InlineData("GET /x?re%66resh_token=hemmelig HTTP/1.1")]
    [InlineData("x=%7B%22pin%22%3A%22hemmelig%22%7D")]
    [InlineData("x={%22pin%22:%22hemmelig%22}")]
    [InlineData("neste=http%3A%2F%2Fx%3Fclient_secret%3Dhemmelig")]
    [InlineData("client_assertion=hemmelig")]
    [InlineData("client_secret=abc,hemmelig&x=1")]
    [InlineData("x=1&password=abc'hemmelig")]
    [InlineData("<a b='&#123;&#34;p\\u0061ssword&#34;:&#34;hemmelig&#34;}'/>")]
    [InlineData("<RefreshToken>hemmelig</RefreshToken>")]
    [InlineData("<a><x:access_token>hemmelig</x:access_token></a>")]
    [InlineData("<a user_password='hemmelig' id_token=\"hemmelig\"/>")]
    [InlineData("tekst <a b='&#123;&quot;p&#97;ssword&quot;:&quot;hemmelig&quot;}'/>")]
    public void A_secret_is_taken_out_however_its_name_is_written(string text) =>
        Assert.DoesNotContain("hemmelig", Read(Masking.Text(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(" {\"alg\":\"PS256\"}")]
    [InlineData("{ \"alg\":\"PS256\"}")]
    [InlineData("\n{\n  \"alg\": \"PS256\"\n}")]
    [InlineData("\t\r\n {\"alg\":\"PS256\"}")]
    [InlineData("\uFEFF{\"alg\":\"PS256\"}")]
    [InlineData("{\"1\":\"PS256\"}")]
    [InlineData("{}")]
    public void A_token_is_known_by_its_header_however_that_is_written(string header)
    {
        var token = $"{Packed(header)}.{Packed(Claims)}.hemmelig";

        Assert.All(
            [token, $"Bearer {token}", $"client_assertion={token}&x=1", $"{{\"t\":\"{token}\"}}", $"<a>{token}</a>", $"<a b='x.{token}'/>"],
            text => Assert.Matches($@"{Packed(header)}\.{Packed(Claims)}\.\[signatur fjernet; sha256 [0-9a-f]{{64}}\]", Masking.Text(text)));
        Assert.StartsWith($"Bearer {Packed(header)}.{Packed(Claims)}.[sig", SecretHeader.Mask("Authorization", $"Bearer {token}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}.{1}.abc%2Dhemmelig", "abc-hemmelig")]
    [InlineData("{0}.{1}.abc%5fhemmelig", "abc_hemmelig")]
    [InlineData("{0}%2E{1}%2Ehemmelig%2D1", "hemmelig-1")]
    [InlineData("{0}.{1}.abc+hem/hemmelig==", "abc+hem/hemmelig==")]
    [InlineData("{0}..iv.hemmelig.hemmelig", "iv.hemmelig.hemmelig")]
    public void A_signature_is_taken_out_to_its_end(string form, string signature)
    {
        var (header, claims) = (Packed("""{"alg":"PS256"}"""), Packed(Claims));
        var text = $"client_assertion={string.Format(null, form, header, claims)}&x=1";

        var masked = Masking.Text(text);

        Assert.DoesNotContain("hemmelig", masked, StringComparison.Ordinal);
        Assert.StartsWith($"client_assertion={header}.", masked, StringComparison.Ordinal);
        Assert.EndsWith("]&x=1", masked, StringComparison.Ordinal);
        Assert.True(signature.StartsWith("iv", StringComparison.Ordinal) || masked.Contains(Sha256($"{header}.{claims}.{signature}"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("code={0}%2D1&state=x", "code=[fjernet]&state=x")]
    [InlineData("GET /tilbake?code={0}%2d1&state=x%20y HTTP/1.1", "GET /tilbake?code=[fjernet]&state=x%20y HTTP/1.1")]
    [InlineData("code={0}%252D1", "code=[fjernet]")]
    [InlineData("neste=http%3A%2F%2Fx%3Fcode%3D{0}-1%26state%3Dx", "neste=http%3A%2F%2Fx%3Fcode%3D[fjernet]%26state%3Dx")]
    [InlineData("neste=http%3A%2F%2Fx%3Fcode%3D{0}%252D1", "neste=http%3A%2F%2Fx%3Fcode%3D[fjernet]")]
    [InlineData("{{\"code\":\"{0}\\u002D1\"}}", "{{\"code\":\"[fjernet]\"}}")]
    public void A_handle_is_taken_out_to_its_end(string text, string expected) =>
        Assert.Equal(expected.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal), Masking.Text(string.Format(null, text, Handle)));

    [Theory]
    [InlineData("client_secret", "hemmelig")]
    [InlineData("refresh_token", "to linjer\r\n-hemmelig\r\n\r\nhemmelig")]
    [InlineData("Password", "hemmelig")]
    [InlineData("client_assertion", "hemmelig")]
    public void A_secret_is_taken_out_of_a_form_in_parts(string name, string value)
    {
        var form = $"--del\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: text/plain\r\n\r\n{{0}}\r\n"
            + "--del\r\nContent-Disposition: form-data; name=\"scope\"\r\n\r\nopenid\r\n--del--\r\n";

        Assert.Equal(string.Format(null, form, "[fjernet]"), Masking.Text(string.Format(null, form, value)));
    }

    [Theory]
    [InlineData("AUTHORIZATION: bearer hemmelig")]
    [InlineData("POST / HTTP/1.1\r\nauthorization:Basic hemmelig\r\n\r\n{}")]
    [InlineData("""{"headers":{"Authorization":"DPoP hemmelig"}}""")]
    [InlineData("-----BEGIN+EC+PRIVATE+KEY-----%0Ahemmelig")]
    public void A_secret_is_taken_out_of_what_repeats_a_call(string text) =>
        Assert.DoesNotContain("hemmelig", Masking.Text(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"password":"hemmelig","tekst":"mer enn førti tegn"}""")]
    [InlineData("""{"jwk":{"kty":"oct","k":"hemmelig"},"tekst":"mer enn førti tegn"}""")]
    [InlineData("grant_type=client_credentials&client_secret=hemmelig")]
    public void A_secret_is_taken_out_of_what_is_packed(string inner) =>
        Assert.DoesNotContain(
            "hemmelig", Encoding.UTF8.GetString(Convert.FromBase64String(Masking.Text(Convert.ToBase64String(Encoding.UTF8.GetBytes(inner))))), StringComparison.Ordinal);

    [Theory]
    [InlineData("AccessToken")]
    [InlineData("aUTHORIZATION")]
    [InlineData("SET-COOKIE")]
    public void A_header_is_secret_in_any_letter_case(string name) => Assert.Equal("[fjernet]", SecretHeader.Mask(name, "x=hemmelig; path=/"));

    [Fact]
    public void Masked_json_is_json_with_all_else_in_it()
    {
        var json = """{"a":[1,{"passord":["x",{"y":"}"}]}],"p\u0061ssord":{"x":[1]},"tekst":"{\"pin\": \"1\", \"x\": 2}","z":true}""";

        var masked = Masking.Text(json);

        Assert.Equal("""{"a":[1,{"passord":"[fjernet]"}],"p\u0061ssord":"[fjernet]","tekst":"{\"pin\": \"[fjernet]\", \"x\": 2}","z":true}""", masked);
        Assert.Equal(JsonValueKind.True, JsonDocument.Parse(masked).RootElement.GetProperty("z").ValueKind);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[{")]
    [InlineData("{\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":\"\\\"")]
    [InlineData("{\"d\":\"x\",")]
    [InlineData("\\\"")]
    [InlineData("%25")]
    [InlineData("%41.")]
    [InlineData("eyJ.")]
    [InlineData("eyJhbGciOiJub25lIn0.")]
    [InlineData("ICAg")]
    [InlineData("pin=<")]
    [InlineData("form-data; name=\"pin\"\n")]
    [InlineData("Authorization: Bearer ")]
    public void What_is_written_to_take_time_takes_little(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.NotEmpty(Masking.Text(text));
    }

    private static string Packed(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <summary>With bits at its end that mean nothing, which some readers take and others do not.</summary>
    private static string Loose(string packed) => packed.Length % 4 == 0 ? packed : packed[..^1] + (char)(packed[^1] + 1);

    private static string Unpacked(string packed) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(packed));

    private static string Sha256(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(text)));

    /// <summary>A text with everything that is packed in it, layer by layer.</summary>
    private static string Read(string text)
    {
        var read = Uri.UnescapeDataString(text);
        var inner = read.Split('.', ' ', '"', '=', '&', '[', ']').Where(part => part.Length > 8 && Base64Url.IsValid(part)).Select(Unpacked);
        return string.Join('\n', inner.Where(i => i.StartsWith('{')).Select(Read).Prepend(read));
    }
}
