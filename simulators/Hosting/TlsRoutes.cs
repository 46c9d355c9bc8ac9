using System.Text.Json;
using AcceptanceHarness.Simulators.Tls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>The control calls for the TLS of a system's port; they touch all who connect to it, in every tenant.</summary>
internal static class TlsRoutes
{
    private const string Order = """Forventet for eksempel {"feil":"tls-utlopt"}. Feilene står i GET /tls.""";

    public static void Map(WebApplication app, SimulatorHost host)
    {
        app.MapGet("/tls", context => ControlAnswer.WriteAsync(context, new
        {
            feil = TlsFeil.Alle.Select(f => new { f.Id, f.Beskrivelse }),
            aktive = host.Systems.ToDictionary(s => s.Name, s => host.Tls(s.Name).Feil?.Id),
        }));
        app.MapPost("/tls/{system}", context => WithPortAsync(context, host, port => UseAsync(context, port)));
        app.MapDelete("/tls/{system}", context => WithPortAsync(context, host, async port =>
        {
            await port.NormalAsync(context.RequestAborted).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }));
    }

    private static Task WithPortAsync(HttpContext context, SimulatorHost host, Func<TlsPort, Task> act)
    {
        var name = context.GetRouteValue("system") as string;
        return host.Systems.Any(s => s.Name == name)
            ? act(host.Tls(name!))
            : ControlAnswer.RefuseAsync(
                context,
                StatusCodes.Status404NotFound,
                $"Forventet et simulert system, fikk «{name}». Velg en av: {string.Join(", ", host.Systems.Select(s => s.Name))}.");
    }

    private static async Task UseAsync(HttpContext context, TlsPort port)
    {
        try
        {
            var order = await ControlAnswer.ReadAsync<TlsOrder>(context).ConfigureAwait(false);
            var feil = TlsFeil.Alle.FirstOrDefault(f => f.Id == order.Feil) ?? throw new JsonException();
            await port.UseAsync(feil, context.RequestAborted).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status201Created;
            await ControlAnswer.WriteAsync(context, new { feil.Id, feil.Beskrivelse }).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            await ControlAnswer.RefuseAsync(
                context, StatusCodes.Status400BadRequest, $"TLS-feilen er ikke slått på. {Order}").ConfigureAwait(false);
        }
        catch (TlsverktoyException fault)
        {
            await ControlAnswer.RefuseAsync(context, StatusCodes.Status500InternalServerError, fault.Message).ConfigureAwait(false);
        }
    }
}
