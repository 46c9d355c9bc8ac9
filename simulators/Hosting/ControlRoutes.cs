using System.Text.Json;
using System.Xml;
using AcceptanceHarness.Simulators.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>The control calls: reset, journal, faults, case clock. The default tenant is written <c>-</c>.</summary>
internal static class ControlRoutes
{
    private const string Default = "-";

    private const string Order = """Forventet for eksempel {"fault":"answers-slowly","target":{"kind":"pasient","value":"<nummer>"}}. Feilene står i GET /feil.""";

    private static readonly string Frem =
        $$"""Forventet frem som en positiv varighet, for eksempel {"frem":"PT4H"}, og høyst {{CaseClock.FurthestAhead.Days}} døgn foran i alt.""";

    public static string TenantOf(PathString path) =>
        path.Value?.Split('/') is ["", var first, var id, ..] && first.Equals("leietakere", StringComparison.OrdinalIgnoreCase) && id != Default ? id : "";

    public static void Map(WebApplication app, SimulatorHost host)
    {
        app.MapGet(SystemServer.HealthPath, context => ControlAnswer.WriteAsync(context, new { status = "ok" }));
        app.MapGet("/feil", context => ControlAnswer.WriteAsync(context, FaultCatalog.All.Select(f => new { f.Id, f.Description, f.System, f.Operations })));
        app.MapGet("/leietakere/{tenant}/endepunkter", context => WithTenantAsync(context, host, tenant =>
            ControlAnswer.WriteAsync(context, host.EndpointTable(tenant.Id))));
        app.MapPost("/leietakere/{tenant}/nullstill", context => WithTenantAsync(context, host, tenant =>
        {
            host.Reset(tenant);
            return NoContentAsync(context);
        }));
        app.MapGet("/leietakere/{tenant}/journal", context => WithTenantAsync(context, host, tenant =>
            ControlAnswer.WriteAsync(context, host.Journal.Exchanges(tenant.Id))));
        app.MapGet("/leietakere/{tenant}/feil", context => WithTenantAsync(context, host, tenant =>
            ControlAnswer.WriteAsync(context, host.Faults(tenant.Id).Active.Select(Show))));
        app.MapPost("/leietakere/{tenant}/feil", context => WithTenantAsync(context, host, tenant =>
            PlanAsync(context, host.Faults(tenant.Id))));
        app.MapDelete("/leietakere/{tenant}/feil", context => WithTenantAsync(context, host, tenant =>
        {
            host.Faults(tenant.Id).Clear();
            return NoContentAsync(context);
        }));
        app.MapPost("/leietakere/{tenant}/klokke", context => WithTenantAsync(context, host, tenant =>
            AdvanceAsync(context, tenant)));
    }

    private static Task WithTenantAsync(HttpContext context, SimulatorHost host, Func<Tenant, Task> act)
    {
        var id = context.GetRouteValue("tenant") as string ?? Default;
        return host.FindTenant(id == Default ? "" : id) is { } tenant
            ? act(tenant)
            : ControlAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, $"Forventet en kjent leietaker, fikk «{id}». Bruk «-» for standardleietakeren.");
    }

    private static async Task PlanAsync(HttpContext context, FaultPlan plan)
    {
        try
        {
            var order = await ControlAnswer.ReadAsync<FaultOrder>(context).ConfigureAwait(false);
            var planned = plan.Plan(FaultCatalog.Make(order));
            context.Response.StatusCode = StatusCodes.Status201Created;
            await ControlAnswer.WriteAsync(context, Show(planned)).ConfigureAwait(false);
        }
        catch (JsonException wrong)
        {
            await ControlAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, $"Feilen kunne ikke planlegges: {ControlAnswer.Unread(wrong)} {Order}").ConfigureAwait(false);
        }
        catch (ArgumentException wrong)
        {
            await ControlAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, $"Feilen kunne ikke planlegges: {wrong.Message}").ConfigureAwait(false);
        }
    }

    private static async Task AdvanceAsync(HttpContext context, Tenant tenant)
    {
        try
        {
            var order = await ControlAnswer.ReadAsync<ClockOrder>(context).ConfigureAwait(false);
            tenant.CaseClock.Advance(XmlConvert.ToTimeSpan(order.Frem));
            await ControlAnswer.WriteAsync(context, new { tid = tenant.CaseClock.GetUtcNow() }).ConfigureAwait(false);
        }
        catch (JsonException wrong)
        {
            await ControlAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, $"Klokken er ikke flyttet: {ControlAnswer.Unread(wrong)} {Frem}").ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException or ArgumentException)
        {
            await ControlAnswer.RefuseAsync(
                context,
                StatusCodes.Status400BadRequest,
                $"Klokken er ikke flyttet: den er {tenant.CaseClock.Ahead.TotalDays:0} døgn foran nå. {Frem}").ConfigureAwait(false);
        }
    }

    private static object Show(PlannedFault planned) => new
    {
        planned.Fault.Id,
        planned.Fault.Description,
        planned.Fault.Target,
        planned.Touched,
    };

    private static Task NoContentAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
