using AcceptanceHarness.Simulators.Tls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Reads a request's bytes up to a limit, before anything else looks at them.</summary>
internal static class BoundedRequest
{
    public static async Task<IncomingCall> ReadAsync(HttpContext context, int limit)
    {
        var request = context.Request;
        var body = request.ContentLength > limit
            ? null
            : await ReadBodyAsync(request.Body, limit, context.RequestAborted).ConfigureAwait(false);
        var certificate = await context.Connection.GetClientCertificateAsync(context.RequestAborted).ConfigureAwait(false);
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? request.Path;
        return new IncomingCall
        {
            Method = request.Method.ToUpperInvariant(),
            Path = request.Path.Value ?? "/",
            Query = request.QueryString.Value?.TrimStart('?') ?? "",
            Target = target,
            Protocol = request.Protocol,
            Headers = [.. request.Headers.SelectMany(h => h.Value.Select(v => KeyValuePair.Create(h.Key, v ?? "")))],
            Body = body ?? ReadOnlyMemory<byte>.Empty,
            TooLarge = body is null,
            ClientCertificate = certificate,
            Connection = TlsConnection.Facts(context.Features),
        };
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var piece = new byte[32 * 1024];
        int count;
        while ((count = await body.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (read.Length + count > limit)
            {
                return null;
            }

            await read.WriteAsync(piece.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }

        return read.GetBuffer().AsMemory(0, (int)read.Length);
    }
}
