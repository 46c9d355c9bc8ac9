using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>The control calls of conformance sessions: open, look, reset, stop.</summary>
public static class Oktruter
{
    private const string Bestilling =
        """Forventet for eksempel {"klientId":"…","jwks":{"keys":[…]},"redirectUrier":["https://…"],"tilhorighet":"single-tenant"}.""";

    /// <summary>Adds the calls to a control listener.</summary>
    public static void Map(IEndpointRouteBuilder routes, HelseIdOkter okter)
    {
        ArgumentNullException.ThrowIfNull(okter);

        routes.MapGet("/helseid/okter", context => ControlAnswer.WriteAsync(context, new { apne = okter.Apne() }));
        routes.MapPost("/helseid/okter", context => ApneAsync(context, okter));
        routes.MapGet("/helseid/okter/{okt}", context => MedOktAsync(context, okter, okter.Status));
        routes.MapPost("/helseid/okter/{okt}/nullstill", context => MedOktAsync(context, okter, okter.Nullstill));
        routes.MapPost("/helseid/okter/{okt}/stopp", context => MedOktAsync(context, okter, okter.Stopp));
    }

    private static async Task ApneAsync(HttpContext context, HelseIdOkter okter)
    {
        try
        {
            var opened = okter.Apne(await ControlAnswer.ReadAsync<Oktbestilling>(context).ConfigureAwait(false));
            context.Response.StatusCode = StatusCodes.Status201Created;
            await ControlAnswer.WriteAsync(context, opened).ConfigureAwait(false);
        }
        catch (JsonException wrong)
        {
            await AvvisAsync(context, $"Økten ble ikke åpnet: {ControlAnswer.Unread(wrong)} {Bestilling}").ConfigureAwait(false);
        }
        catch (FormatException wrong)
        {
            await AvvisAsync(context, $"Økten ble ikke åpnet: {wrong.Message}").ConfigureAwait(false);
        }
    }

    private static Task AvvisAsync(HttpContext context, string text) =>
        ControlAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, text);

    private static Task MedOktAsync<TAnswer>(HttpContext context, HelseIdOkter okter, Func<string, TAnswer?> ask)
        where TAnswer : class
    {
        var id = context.GetRouteValue("okt") as string ?? "";
        return ask(id) is { } answer
            ? ControlAnswer.WriteAsync(context, answer)
            : ControlAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, Ukjent(id, okter.Apne()));
    }

    private static string Ukjent(string id, IReadOnlyList<string> open) => open.Count == 0
        ? $"Forventet en åpen økt, fikk «{JournalText.Of(id)}», og ingen er åpne. Åpne en med «acceptance helseid start»."
        : $"Forventet en åpen økt, fikk «{JournalText.Of(id)}». Disse er åpne: {string.Join(", ", open)}.";
}
