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
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private const string Order = """Forventet for eksempel {"fault":"answers-slowly","target":{"kind":"pasient","value":"<nummer>"}}. Feilene står i GET /feil.""";

    private static readonly string Frem =
        $$"""Forventet frem som en positiv varighet, for eksempel {"frem":"PT4H"}, og høyst {{CaseClock.FurthestAhead.Days}} døgn foran i alt.""";

    public static string TenantOf(PathString path) =>
        path.Value?.Split('/') is ["", var first, var id, ..] && first.Equals("leietakere", StringComparison.OrdinalIgnoreCase) && id != Default ? id : "";

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
            var order = await ReadAsync<FaultOrder>(context).ConfigureAwait(false);
            var planned = plan.Plan(FaultCatalog.Make(order));
            context.Response.StatusCode = StatusCodes.Status201Created;
            await WriteAsync(context, Show(planned)).ConfigureAwait(false);
        }
        catch (JsonException wrong)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, $"Feilen kunne ikke planlegges: {Unread(wrong)} {Order}").ConfigureAwait(false);
        }
        catch (ArgumentException wrong)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, $"Feilen kunne ikke planlegges: {wrong.Message}").ConfigureAwait(false);
        }
    }

    private static async Task AdvanceAsync(HttpContext context, Tenant tenant)
    {
        try
        {
            var order = await ReadAsync<ClockOrder>(context).ConfigureAwait(false);
            tenant.CaseClock.Advance(XmlConvert.ToTimeSpan(order.Frem));
            await WriteAsync(context, new { tid = tenant.CaseClock.GetUtcNow() }).ConfigureAwait(false);
        }
        catch (JsonException wrong)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, $"Klokken er ikke flyttet: {Unread(wrong)} {Frem}").ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException or ArgumentException)
        {
            await RefuseAsync(
                context,
                StatusCodes.Status400BadRequest,
                $"Klokken er ikke flyttet: den er {tenant.CaseClock.Ahead.TotalDays:0} døgn foran nå. {Frem}").ConfigureAwait(false);
        }
    }

    private static async Task<TOrder> ReadAsync<TOrder>(HttpContext context)
        where TOrder : class =>
        (context.Request.HasJsonContentType()
            ? await context.Request.ReadFromJsonAsync<TOrder>(Json, context.RequestAborted).ConfigureAwait(false)
            : null) ?? throw new JsonException();

    /// <summary>Where the order could not be read, without the reader's own words.</summary>
    private static string Unread(JsonException wrong) => wrong switch
    {
        { Path: { Length: > 1 } path } => $"Feltet {path} kan ikke leses.",
        { LineNumber: { } line } => FormattableString.Invariant($"Kroppen mangler et felt eller er ikke lesbar JSON (linje {line + 1})."),
        _ => "Kroppen mangler det som bestilles.",
    };

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

    /// <summary>Refuses a call with what was expected, what was received and what to do.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, new { feil = text });
    }

    private static Task WriteAsync<T>(HttpContext context, T value) =>
        context.Response.WriteAsJsonAsync(value, Json, context.RequestAborted);
}
