using System.Text.Json;
using System.Text.Json.Serialization;
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

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static string TenantOf(PathString path) =>
        path.Value?.Split('/') is ["", "leietakere", var id, ..] && id != Default ? id : "";

    public static void Map(WebApplication app, SimulatorHost host)
    {
        app.MapGet(SystemServer.HealthPath, context => WriteAsync(context, new { status = "ok" }));
        app.MapGet("/feil", context => WriteAsync(context, FaultCatalog.All.Select(f => new { f.Id, f.Description })));
        app.MapGet("/leietakere/{tenant}/endepunkter", context => WithTenantAsync(context, host, tenant =>
            WriteAsync(context, host.EndpointTable(tenant.Id))));
        app.MapPost("/leietakere/{tenant}/nullstill", context => WithTenantAsync(context, host, tenant =>
        {
            host.Reset(tenant);
            return NoContentAsync(context);
        }));
        app.MapGet("/leietakere/{tenant}/journal", context => WithTenantAsync(context, host, tenant =>
            WriteAsync(context, host.Journal.Exchanges(tenant.Id))));
        app.MapGet("/leietakere/{tenant}/feil", context => WithTenantAsync(context, host, tenant =>
            WriteAsync(context, host.Faults(tenant.Id).Active.Select(Show))));
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
            : RefuseAsync(context, StatusCodes.Status404NotFound, $"Forventet en kjent leietaker, fikk «{id}». Bruk «-» for standardleietakeren.");
    }

    private static async Task PlanAsync(HttpContext context, FaultPlan plan)
    {
        try
        {
            var order = await context.Request.ReadFromJsonAsync<FaultOrder>(Json, context.RequestAborted).ConfigureAwait(false)
                ?? throw new JsonException("tom kropp");
            var planned = plan.Plan(FaultCatalog.Make(order));
            context.Response.StatusCode = StatusCodes.Status201Created;
            await WriteAsync(context, Show(planned)).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, $"Feilen kunne ikke planlegges: {wrong.Message}").ConfigureAwait(false);
        }
    }

    private static async Task AdvanceAsync(HttpContext context, Tenant tenant)
    {
        try
        {
            var order = await context.Request.ReadFromJsonAsync<ClockOrder>(Json, context.RequestAborted).ConfigureAwait(false)
                ?? throw new JsonException("tom kropp");
            tenant.CaseClock.Advance(XmlConvert.ToTimeSpan(order.Frem));
            await WriteAsync(context, new { tid = tenant.CaseClock.GetUtcNow() }).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            await RefuseAsync(
                context,
                StatusCodes.Status400BadRequest,
                $"Forventet frem som en positiv varighet, for eksempel PT4H, og høyst {CaseClock.FurthestAhead.Days} døgn foran: {wrong.Message}").ConfigureAwait(false);
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

    private static Task RefuseAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, new { feil = text });
    }

    private static Task WriteAsync<T>(HttpContext context, T value) =>
        context.Response.WriteAsJsonAsync(value, Json, context.RequestAborted);
}
