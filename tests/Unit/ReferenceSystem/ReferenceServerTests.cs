using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.ReferenceSystem.Hosting;

namespace AcceptanceHarness.Tests.ReferenceSystem;

/// <summary>The reference system as a process: what a caller does wrong is said, and the next call is answered.</summary>
public sealed class ReferenceServerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, HttpStatusCode> Wrong => new()
    {
        { "PUT", "v1/scenarios/a", "", HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", "null", HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", "[]", HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", "{\"ukjent\":1}", HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", "{\"tittel\":", HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", "<xml/>", HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", new string('[', 100_000), HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", "\0\0\0", HttpStatusCode.BadRequest },
        { "PUT", "v1/scenarios/a", new string(' ', 1_100_000), HttpStatusCode.RequestEntityTooLarge },
        { "POST", "v1/scenarios/finnes-ikke/actions/forskriv", "{\"bruker\":\"lege\",\"argumenter\":{}}", HttpStatusCode.BadRequest },
        { "POST", "v1/scenarios/a/actions/finnes-ikke", "{}", HttpStatusCode.NotImplemented },
        { "POST", "v1/scenarios/a/svar", "{", HttpStatusCode.BadRequest },
        { "POST", "v1/clock", "{\"sekunder\":-1}", HttpStatusCode.BadRequest },
        { "POST", "v1/clock", "{\"sekunder\":1e300}", HttpStatusCode.BadRequest },
        { "POST", "v1/clock", "{\"sekunder\":60}", HttpStatusCode.NotImplemented },
        { "GET", "v1/scenarios/a/views/finnes-ikke", "", HttpStatusCode.NotImplemented },
        { "GET", "v1/scenarios/finnes-ikke/views/reseptliste", "", HttpStatusCode.BadRequest },
        { "GET", "v1/scenarios/finnes-ikke/log", "", HttpStatusCode.BadRequest },
        { "POST", "v1/system", "{}", HttpStatusCode.MethodNotAllowed },
        { "GET", "finnes-ikke", "", HttpStatusCode.NotFound },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Says_what_a_caller_did_wrong_and_answers_the_next(string method, string path, string body, HttpStatusCode status)
    {
        using var system = new ReferenceEhr(new ReferenceOptions());
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method != "GET")
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var answer = await client.SendAsync(request, Cancel);

        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal((int)status, problem["status"]!.GetValue<int>());
        Assert.NotEmpty(problem["title"]!.GetValue<string>());
        Assert.Contains("Referansesystemet", await client.GetStringAsync(new Uri("v1/system", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_port_that_is_taken_and_names_its_option()
    {
        using var system = new ReferenceEhr(new ReferenceOptions());
        await using var first = await ReferenceServer.StartAsync(system, 0, Cancel);

        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => ReferenceServer.StartAsync(system, first.Address.Port, Cancel));

        Assert.Equal(
            $"Porten {first.Address.Port} for referansesystemet (--port) kan ikke brukes (AddressAlreadyInUse). Velg en annen port, eller 0 for en ledig.",
            refused.Message);
    }

    [Fact]
    public async Task Ending_a_scenario_that_was_never_begun_is_no_fault()
    {
        using var system = new ReferenceEhr(new ReferenceOptions());
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);
        using var client = new HttpClient { BaseAddress = server.Address };

        using var answer = await client.DeleteAsync(new Uri("v1/scenarios/finnes-ikke", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }
}
