using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Features.Runs;

public sealed class HelseIdRollebesetningTests
{
    [Fact]
    public void Who_declares_no_client_gets_one_with_a_key_of_its_own_in_each_scenario()
    {
        var helseid = new HelseIdRollebesetning([], 1);

        var (first, second) = (Assert.Single(helseid.For("en")), Assert.Single(helseid.For("to")));

        Assert.NotEqual(first.KlientId, second.KlientId);
        Assert.NotEqual(Avtrykk(first), Avtrykk(second));
        Assert.Equal(first.KlientId, Assert.Single(helseid.For("en")).KlientId);
        Assert.Equal((HelseIdTilhorighet.Flere, "http://127.0.0.1/retur"), (first.Tilhorighet, first.RedirectUri));
    }

    [Fact]
    public void Declared_public_keys_are_used_as_they_are()
    {
        var erklart = new ErklartHelseIdKlient
        {
            KlientId = "epj",
            JwksUri = "https://epj.example/jwks",
            RedirectUrier = ["https://epj.example/retur"],
            Tilhorighet = HelseIdTilhorighet.En,
        };

        var klient = Assert.Single(new HelseIdRollebesetning([erklart], 1).For("en"));

        Assert.Equal(("epj", "https://epj.example/retur", HelseIdTilhorighet.En), (klient.KlientId, klient.RedirectUri, klient.Tilhorighet));
        Assert.Null(klient.Nokkel);
    }

    [Fact]
    public void A_client_that_keeps_its_id_keeps_its_key()
    {
        var helseid = new HelseIdRollebesetning([new ErklartHelseIdKlient { KlientId = "epj" }], 1);

        Assert.Equal(Avtrykk(helseid.For("en")[0]), Avtrykk(helseid.For("to")[0]));
    }

    private static string Avtrykk(CastHelseIdKlient klient) => JoseKey.FromPrivateJwk(klient.Nokkel!.ToJsonString()).Thumbprint;
}
