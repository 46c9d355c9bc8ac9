using System.Text.Json;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.AspNetCore.Http;

namespace AcceptanceHarness.ReferenceSystem.Hosting;

/// <summary>Turns what went wrong into the contract's problem+json.</summary>
internal static class ContractProblems
{
    /// <summary>Runs the request; what the caller did wrong is 400, what is not offered 501.</summary>
    public static async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (EntryNotOfferedException fault)
        {
            await WriteAsync(context, StatusCodes.Status501NotImplemented, "Ikke tilbudt", fault.Message).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            await WriteAsync(
                context, StatusCodes.Status400BadRequest, "Ugyldig forespørsel", "Innholdet er ikke JSON etter openapi.yaml.").ConfigureAwait(false);
        }
        catch (ArgumentException fault)
        {
            await WriteAsync(context, StatusCodes.Status400BadRequest, "Ugyldig forespørsel", fault.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException fault)
        {
            await WriteAsync(context, fault.StatusCode, "Ugyldig forespørsel", "Forespørselen kan ikke leses, eller den er for stor.").ConfigureAwait(false);
        }
        catch (InvalidOperationException fault)
        {
            await WriteAsync(context, StatusCodes.Status500InternalServerError, "Feil i systemet", fault.Message).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(HttpContext context, int status, string title, string detail) =>
        Results.Problem(detail, statusCode: status, title: title).ExecuteAsync(context);
}
