using System.Text.Json.Nodes;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.Tests.Features.Runs;

public sealed class KlientnoklerTests
{
    private static readonly JoseKey Nokkel = JoseKey.CreateEc();

    private static string Jwks => new JsonObject { ["keys"] = new JsonArray(Nokkel.ToRegisteredJwk()) }.ToJsonString();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_are_taken_as_declared_or_fetched_where_they_are_said_to_be()
    {
        await using var app = await ServeAsync(Jwks);
        ErklartHelseIdKlient[] declared =
        [
            new() { KlientId = "egne", Jwks = (JsonObject)JsonNode.Parse(Jwks)! },
            new() { KlientId = "hentede", JwksUri = Address(app) },
            new() { KlientId = "rammeverkets" },
        ];

        var keys = await Klientnokler.HentAsync(declared, Cancel);

        Assert.Equal(["egne", "hentede"], keys.Keys);
        Assert.All(keys.Values, jwks => Assert.Equal(Nokkel.Kid, Assert.Single(jwks).Kid));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("<html>")]
    public async Task What_is_no_set_of_keys_is_a_fault_in_the_set_up(string served)
    {
        await using var app = await ServeAsync(served);
        var address = Address(app);

        var fault = await Assert.ThrowsAsync<SetUpFaultException>(() => Klientnokler.HentAsync([new() { KlientId = "k", JwksUri = address }], Cancel));

        Assert.StartsWith("Nøklene til klienten «k» kan ikke brukes. Forventet ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Rett «jwksUri» i GET /v1/system.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_key_is_refused_wherever_it_comes_from()
    {
        await using var app = await ServeAsync(Nokkel.ToPrivateJwk());

        var fault = await Assert.ThrowsAsync<SetUpFaultException>(
            () => Klientnokler.HentAsync([new() { KlientId = "k", JwksUri = Address(app) }], Cancel));

        Assert.Contains("private del", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_nobody_serves_are_a_fault_in_the_set_up() => await Assert.ThrowsAsync<SetUpFaultException>(
        () => Klientnokler.HentAsync([new() { KlientId = "k", JwksUri = "http://127.0.0.1:9/jwks" }], Cancel));

    private static string Address(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private static async Task<WebApplication> ServeAsync(string body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(context => context.Response.WriteAsync(body, Cancel));
        await app.StartAsync(Cancel);
        return app;
    }
}
