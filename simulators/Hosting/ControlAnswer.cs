using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>How the orders of control calls are read, and answered.</summary>
internal static class ControlAnswer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads an order.</summary>
    /// <exception cref="JsonException">The body is no such order.</exception>
    public static async Task<TOrder> ReadAsync<TOrder>(HttpContext context)
        where TOrder : class =>
        (context.Request.HasJsonContentType()
            ? await context.Request.ReadFromJsonAsync<TOrder>(Json, context.RequestAborted).ConfigureAwait(false)
            : null) ?? throw new JsonException();

    /// <summary>Where the order could not be read, without the reader's own words.</summary>
    public static string Unread(JsonException wrong) => wrong switch
    {
        { Path: { Length: > 1 } path } => $"Feltet {path} kan ikke leses.",
        { LineNumber: { } line } => FormattableString.Invariant($"Kroppen mangler et felt eller er ikke lesbar JSON (linje {line + 1})."),
        _ => "Kroppen mangler det som bestilles.",
    };

    /// <summary>Refuses a call with what was expected, what was received and what to do.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, new { feil = text });
    }

    /// <summary>Answers a value as JSON.</summary>
    public static Task WriteAsync<T>(HttpContext context, T value) =>
        context.Response.WriteAsJsonAsync(value, Json, context.RequestAborted);
}
