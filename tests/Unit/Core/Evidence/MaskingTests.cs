using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Messages;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Core.Evidence;

public sealed class MaskingTests
{
    private const string Token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.hemmelighetEnTilHemmelighetEnTil";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<a><!--pin=1--><b/></a>")]
    [InlineData("<a><![CDATA[pin=1]]><b/></a>")]
    [InlineData("<a><?x pin=1?><b/></a>")]
    [InlineData("<a>pin=1]<b/></a>")]
    [InlineData("<a>x eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.hemmelig]&gt;<b/></a>")]
    [InlineData("<a b='pin=1'/>")]
    [InlineData("<a b=\"pin=1\" pin='1'/>")]
    [InlineData("<a b='{\"pin\": 1}'/>")]
    [InlineData("<a pin = '1>2'><b/></a>")]
    [InlineData("<a><Password/><b/></a>")]
    [InlineData("<a><Password>x<!--y-->z<c/></Password><b/></a>")]
    [InlineData("<a>&lt;b pin=\"1\"/&gt;</a>")]
    [InlineData("<!DOCTYPE a><a>pin=1</a>")]
    public async Task What_could_be_read_can_be_read_when_it_is_masked(string body)
    {
        var written = await WriteAsync(Encoding.UTF8.GetBytes(body));

        Assert.Equal(Shape(body), Shape(Encoding.UTF8.GetString(written)));
    }

    [Theory]
    [InlineData("GET /v1/legemidler?ticket=hemmelig-billett&utvidet-oppslag=true HTTP/1.1")]
    [InlineData("GET /v1/legemidler?fra=2026-01-01&ticket=hemmelig-billett&utvidet-oppslag=true HTTP/1.1")]
    [InlineData("{\"status\": 2, \"ticket\": \"hemmelig-billett\", \"utvidet-oppslag=true\": 1}")]
    public void The_ticket_of_kjernejournal_is_masked_wherever_it_stands(string text)
    {
        var masked = Masking.Text(text);

        Assert.DoesNotContain("hemmelig-billett", masked, StringComparison.Ordinal);
        Assert.Contains("utvidet-oppslag=true", masked, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_no_longer_be_read_is_not_kept()
    {
        Assert.Null(MaskedMessage.Kept("<a><b/></a>"u8.ToArray(), "<a><b/>"u8.ToArray()));
        Assert.NotNull(MaskedMessage.Kept("<a><b/></a>"u8.ToArray(), "<a/>"u8.ToArray()));
        Assert.NotNull(MaskedMessage.Kept("<a><b/>"u8.ToArray(), "<a>"u8.ToArray()));
    }

    [Fact]
    public void No_expression_can_be_made_to_take_more_than_linear_time() =>
        Assert.All(SecretText.Expressions, e => Assert.True(e.Options.HasFlag(RegexOptions.NonBacktracking)));

    [Theory]
    [InlineData("{\"pin\": 1234, \"x\": [1]}", "{\"pin\": \"[fjernet]\", \"x\": [1]}")]
    [InlineData("{\"password\": \"hemmelig to\", \"x\": 1}", "{\"password\": \"[fjernet]\", \"x\": 1}")]
    [InlineData("{\"t\": \"{\\\"password\\\": \\\"hemmelig\\\"}\"}", "{\"t\": \"{\\\"password\\\": \\\"[fjernet]\\\"}\"}")]
    public async Task Json_is_json_when_it_is_masked(string body, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(await WriteAsync(Encoding.UTF8.GetBytes(body))));

    [Theory]
    [InlineData("<PASSWORD>hemmelig</PASSWORD>")]
    [InlineData("<Pin>hemmelig</Pin>")]
    [InlineData("<Password><![CDATA[hemmelig]]></Password>")]
    [InlineData("<Password>x<!-- -->hemmelig</Password>")]
    [InlineData("<ws-s:Password>hemmelig</ws-s:Password>")]
    [InlineData("<x.y:Password >hemmelig</x.y:Password >")]
    [InlineData("<a Password='hemmelig'/>")]
    [InlineData("<a>&lt;Password&gt;hemmelig&lt;/Password&gt;</a>")]
    [InlineData("{\"PassWord\": \"hemmelig\"}")]
    [InlineData("<a>&#112;&#105;&#110;=hemmelig</a>")]
    [InlineData("{\"password\": \"to ord hemmelig\"}")]
    [InlineData("user_password=hemmelig")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nhemmelig")]
    public async Task A_secret_is_taken_out_however_it_is_written(string body) =>
        Assert.DoesNotContain("hemmelig", Encoding.UTF8.GetString(await WriteAsync(Encoding.UTF8.GetBytes(body))), StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"refresh_token\":\"hemmelig\"}")]
    [InlineData("{\"refresh_token\": \"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.hemmelighet\"}")]
    [InlineData("{\"access_token\":\"hemmelig\",\"token_type\":\"DPoP\"}")]
    [InlineData("{\"access_token\":\"eyJhemmelig.uten-form\"}")]
    [InlineData("{\"id_token\":\"Bearer hemmelig\"}")]
    [InlineData("{\"x\":\"{\\\"refresh_token\\\":\\\"hemmelig\\\"}\"}")]
    [InlineData("grant_type=refresh_token&refresh_token=hemmelig&client_id=k")]
    [InlineData("code_verifier=hemmelig")]
    [InlineData("subject_token=hemmelig&subject_token_type=urn:ietf:params:oauth:token-type:access_token")]
    [InlineData("id_token_hint=hemmelig")]
    [InlineData("<refresh_token>hemmelig</refresh_token>")]
    [InlineData("{\"refresh_token\":[\"sha256:0123456789abcdef\",\"hemmelig\"]}")]
    public async Task A_token_or_a_verifier_is_taken_out_where_it_is_named(string body) =>
        Assert.DoesNotContain("hemmelig", Encoding.UTF8.GetString(await WriteAsync(Encoding.UTF8.GetBytes(body))), StringComparison.Ordinal);

    [Theory]
    [InlineData("code={0}&x=1")]
    [InlineData("hva som helst {0}")]
    [InlineData("{{\"code\":\"{0}\"}}")]
    [InlineData("<a>{0}</a>")]
    [InlineData("{0}")]
    public async Task A_handle_of_HelseID_is_taken_out_wherever_it_stands(string body)
    {
        var handle = string.Concat(Enumerable.Repeat("0A1B2C3D", 8)) + "-1";

        var written = Encoding.UTF8.GetString(await WriteAsync(Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, body, handle))));

        Assert.Equal(string.Format(CultureInfo.InvariantCulture, body, "[fjernet]"), written);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("%2D1")]
    [InlineData("%2d1")]
    public async Task A_handle_is_taken_out_of_an_address_and_a_header(string version)
    {
        var handle = string.Concat(Enumerable.Repeat("0A1B2C3D", 8)) + version;
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var call = Calls.Of(1, path: $"/tilbake?code={handle}&state=x");

        var written = await journal.AppendRequestAsync(
            call with { Request = call.Request with { Headers = [KeyValuePair.Create("Location", $"http://x/?code={handle}&iss=y")] } }, Cancel);

        Assert.Equal("POST /tilbake?code=[fjernet]&state=x HTTP/1.1", written.Request.StartLine);
        Assert.Equal("http://x/?code=[fjernet]&iss=y", Assert.Single(written.Request.Headers).Value);
    }

    [Theory]
    [InlineData("{{\"access_token\":\"{0}\",\"expires_in\":600}}", true)]
    [InlineData("access_token={0}&x=1", true)]
    [InlineData("id_token_hint={0}", true)]
    [InlineData("{{\"id_token\": \"{0}\"}}", true)]
    [InlineData("{{\"refresh_token\":[\"sha256:0123456789abcdef\"],\"client_secret\":[\"sha256:0123456789abcdef\"]}}", false)]
    [InlineData("0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3D0A1B2C3-1", false)]
    [InlineData("{{\"grant_types_supported\":[\"authorization_code\",\"refresh_token\"],\"response_types_supported\":[\"id_token\"]}}", false)]
    [InlineData("urn:ietf:params:oauth:token-type:access_token", false)]
    public async Task What_is_no_secret_about_tokens_is_kept(string body, bool token)
    {
        var written = Encoding.UTF8.GetString(await WriteAsync(Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, body, Token))));

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(Token)));
        var masked = $"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.[signatur fjernet; sha256 {hash}]";
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, body, masked), written);
        Assert.Equal(token, written.Contains("signatur fjernet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_tokens_signature_is_taken_out_in_UTF_16(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);

        var written = utf16.GetString(await WriteAsync([.. utf16.GetPreamble(), .. utf16.GetBytes($"<a>{Token}</a>")]));

        Assert.Contains("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.[signatur fjernet; sha256 ", written, StringComparison.Ordinal);
        Assert.EndsWith("]</a>", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task A_tokens_signature_is_taken_out_of_base64_that_nothing_tells_of(string encoding)
    {
        var packed = Convert.ToBase64String(Encoding.GetEncoding(encoding).GetBytes($"{{\"t\": \"{Token}\"}}"));

        var written = Encoding.UTF8.GetString(await WriteAsync(Encoding.UTF8.GetBytes($"<a>{packed}</a>")));

        var inner = Encoding.GetEncoding(encoding).GetString(Convert.FromBase64String(written[3..^4]));
        Assert.StartsWith("{\"t\": \"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.[signatur fjernet; sha256 ", inner, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Authorization", $"Basic hemmelig, Bearer {Token}")]
    [InlineData("X-Auth-Token", "hemmelig")]
    [InlineData("Authentication", "hemmelig")]
    [InlineData("Ocp-Apim-Subscription-Key", "hemmelig")]
    [InlineData("X-Password", "hemmelig")]
    [InlineData("x_api_key", "hemmelig")]
    [InlineData("ApiKey", "hemmelig")]
    [InlineData("X-Passord", "hemmelig")]
    [InlineData("Client-Secret", "hemmelig")]
    public async Task A_header_is_secret_by_the_words_of_its_name(string name, string value)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var call = Calls.Of(1);

        var written = await journal.AppendRequestAsync(
            call with { Request = call.Request with { Headers = [KeyValuePair.Create(name, value)] } }, Cancel);

        Assert.DoesNotContain("hemmelig", Assert.Single(written.Request.Headers).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Type", "text/xml; charset=utf-8")]
    [InlineData("SOAPAction", "\"http://example.no/Tokenizer\"")]
    [InlineData("X-Author", "Kari")]
    [InlineData("X-Monkey", "Ape")]
    public async Task A_header_that_is_no_secret_is_kept(string name, string value)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var call = Calls.Of(1);

        var written = await journal.AppendRequestAsync(
            call with { Request = call.Request with { Headers = [KeyValuePair.Create(name, value)] } }, Cancel);

        Assert.Equal(value, Assert.Single(written.Request.Headers).Value);
    }

    [Fact]
    public async Task The_claims_of_a_bearer_token_are_kept()
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var call = Calls.Of(1);

        var written = await journal.AppendRequestAsync(
            call with { Request = call.Request with { Headers = [KeyValuePair.Create("Authorization", $"Bearer {Token}")] } }, Cancel);

        Assert.StartsWith(
            "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.[signatur fjernet; sha256 ", Assert.Single(written.Request.Headers).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a>Ta 1 tablett ved behov. Ring 12345678 &amp; si pinlig ofte &lt;b&gt;</a>\r\n")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?><a b = \"x\"  c='y'/>")]
    [InlineData("ikke xml < 3 > 2 & \"x\"")]
    public async Task What_holds_no_secret_is_kept_to_the_byte(string body) =>
        Assert.Equal(body, Encoding.UTF8.GetString(await WriteAsync(Encoding.UTF8.GetBytes(body))));

    private static async Task<byte[]> WriteAsync(byte[] body)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var call = Calls.Of(1);

        var written = await journal.AppendRequestAsync(call with { Request = call.Request with { Body = body } }, Cancel);

        return written.Request.Body.ToArray();
    }

    /// <summary>The elements in reading order; what was no XML stays none.</summary>
    private static string Shape(string xml)
    {
        try
        {
            return string.Join(' ', WireXml.Load(Encoding.UTF8.GetBytes(xml)).Descendants().Select(e => e.Name.LocalName));
        }
        catch (MessageFormatException)
        {
            return "ingen";
        }
    }
}
