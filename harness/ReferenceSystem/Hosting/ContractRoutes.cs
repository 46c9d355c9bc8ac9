using System.Text.Json;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AcceptanceHarness.ReferenceSystem.Hosting;

/// <summary>The addresses of the adapter contract, each one call to the system.</summary>
internal static class ContractRoutes
{
    private const string Scenario = "/v1/scenarios/{id}";
    private static readonly TimeSpan LongestStep = TimeSpan.FromDays(400);

    /// <summary>Maps the contract.</summary>
    public static void MapContract(this IEndpointRouteBuilder routes, IVendorSystem system)
    {
        routes.MapGet(AdapterRoutes.System, async (CancellationToken cancellation) =>
            Json(await system.DescribeAsync(cancellation).ConfigureAwait(false)));
        routes.MapPut(Scenario, async (string id, HttpRequest request, CancellationToken cancellation) =>
        {
            var cast = await ReadAsync<ScenarioCast>(request, cancellation).ConfigureAwait(false);
            var reply = await system.BeginAsync(id, cast, cancellation).ConfigureAwait(false);
            return reply.Rollebesetning is null ? Results.NoContent() : Json(reply);
        });
        routes.MapPost(Scenario + "/actions/{action}", async (string id, string action, HttpRequest request, CancellationToken cancellation) =>
        {
            Offered(AdapterCatalog.Action(action), action);
            var asked = await ReadAsync<ActionRequest>(request, cancellation).ConfigureAwait(false);
            return Json(await system.PerformAsync(id, action, asked, cancellation).ConfigureAwait(false));
        });
        routes.MapPost(Scenario + "/svar", async (string id, HttpRequest request, CancellationToken cancellation) =>
        {
            var answer = await ReadAsync<DialogAnswer>(request, cancellation).ConfigureAwait(false);
            return Json(await system.AnswerAsync(id, answer, cancellation).ConfigureAwait(false));
        });
        routes.MapGet(Scenario + "/views/{view}", async (string id, string view, CancellationToken cancellation) =>
        {
            Offered(AdapterCatalog.View(view), view);
            return Json(await system.ViewAsync(id, view, cancellation).ConfigureAwait(false));
        });
        routes.MapGet(Scenario + "/log", async (string id, CancellationToken cancellation) =>
            Json(await system.LogAsync(id, cancellation).ConfigureAwait(false)));
        routes.MapDelete(Scenario, async (string id, CancellationToken cancellation) =>
        {
            await system.EndAsync(id, cancellation).ConfigureAwait(false);
            return Results.NoContent();
        });
        routes.MapPost(AdapterRoutes.Clock, async (HttpRequest request, CancellationToken cancellation) =>
        {
            var move = await ReadAsync<ClockMove>(request, cancellation).ConfigureAwait(false);
            await system.AdvanceClockAsync(Step(move), cancellation).ConfigureAwait(false);
            return Results.NoContent();
        });
    }

    private static TimeSpan Step(ClockMove move) => move.Sekunder > 0 && move.Sekunder <= LongestStep.TotalSeconds
        ? TimeSpan.FromSeconds(move.Sekunder)
        : throw new ArgumentException("Forventet «sekunder» over 0 og høyst 400 døgn.");

    private static void Offered(AdapterEntry? entry, string id)
    {
        if (entry is null)
        {
            throw new EntryNotOfferedException(id);
        }
    }

    private static IResult Json<T>(T value) => Results.Json(value, AdapterJson.Options);

    private static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync<T>(request.Body, AdapterJson.Options, cancellationToken).ConfigureAwait(false)
        ?? throw new JsonException();
}
