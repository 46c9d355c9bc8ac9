using System.Net;
using System.Numerics;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Tests.Simulators.Adresseregisteret;

public sealed class TilbakekallingsdelTests
{
    [Fact]
    public async Task The_list_holds_what_the_tenant_has_revoked_and_nothing_else()
    {
        await using var rigg = await Registerrigg.StartAsync();
        var before = await HentAsync(rigg);
        rigg.Register.Tilbakekall(Parter.Klinikk.Signering!);

        var after = await HentAsync(rigg);

        Assert.Equal((HttpStatusCode.OK, "application/pkix-crl"), (after.Status, after.Slag));
        Assert.False(Liste(before).RemoveEntry(Parter.Klinikk.Signering!.SerialNumberBytes.Span));
        var list = Liste(after);
        Assert.True(list.RemoveEntry(Parter.Klinikk.Signering!.SerialNumberBytes.Span));
        Assert.False(list.RemoveEntry(Parter.Klinikk.Kryptering!.SerialNumberBytes.Span));
    }

    [Fact]
    public async Task Another_name_is_no_list()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var answer = await rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, rigg.Adresse(RegisterTjenester.Crl, "annet.crl")));

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.Status, answer.Slag));
    }

    private static Task<Registerrigg.Registersvaret> HentAsync(Registerrigg rigg) =>
        rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, rigg.Adresse(RegisterTjenester.Crl, "test-ca.crl")));

    private static CertificateRevocationListBuilder Liste(Registerrigg.Registersvaret answer) =>
        CertificateRevocationListBuilder.Load(answer.Kropp, out BigInteger _);
}
