using System.Security.Cryptography;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Wire.Jose;

public sealed class PublicJwksTests
{
    [Fact]
    public void Reads_a_set_and_one_key()
    {
        using var rsa = RSA.Create(2048);
        var (first, second) = (JoseKey.CreateEc().ToRegisteredJwk().ToJsonString(), JoseKey.FromRsa(rsa).ToRegisteredJwk().ToJsonString());

        Assert.Equal(["EC", "RSA"], PublicJwks.Read($$"""{"keys":[{{first}},{{second}}]}""").Select(k => k.Kty));
        Assert.Equal("RSA", Assert.Single(PublicJwks.Read(second)).Kty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"keys\":7}")]
    [InlineData("{\"keys\":[7]}")]
    [InlineData("{\"keys\":[],\"keys\":[]}")]
    [InlineData("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"*\",\"e\":\"AQAB\"}]}")]
    [InlineData("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"\"}]}")]
    [InlineData("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-1\",\"x\":\"AA\",\"y\":\"AA\"}]}")]
    [InlineData("{\"keys\":[{\"kty\":\"EC\",\"crv\":7}]}")]
    public void What_is_no_set_of_keys_is_refused_in_bokmal(string json)
    {
        var wrong = Assert.Throws<FormatException>(() => PublicJwks.Read(json));

        Assert.Matches("orventet|kan ikke brukes", wrong.Message);
    }

    [Fact]
    public void A_private_key_is_refused_by_name_and_never_repeated()
    {
        var json = JoseKey.CreateEc().ToPrivateJwk();

        var wrong = Assert.Throws<FormatException>(() => PublicJwks.Read(json));

        Assert.Contains("«d»", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(JwsReading.Text(System.Text.Json.JsonDocument.Parse(json).RootElement, "d")!, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_keys_are_refused()
    {
        var key = JoseKey.CreateEc().ToRegisteredJwk().ToJsonString();

        Assert.Throws<FormatException>(() => PublicJwks.Read($$"""{"keys":[{{string.Join(',', Enumerable.Repeat(key, PublicJwks.Most + 1))}}]}"""));
    }
}
