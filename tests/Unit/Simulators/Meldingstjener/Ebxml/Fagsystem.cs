using System.Net;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Ebxml;

/// <summary>A vendor's system behind a client: remembers what it was sent, and answers as it is told.</summary>
internal sealed class Fagsystem(Func<byte[], string, HttpResponseMessage> svar) : HttpMessageHandler
{
    public List<byte[]> Mottatt { get; } = [];

    public static HttpResponseMessage Tomt => new(HttpStatusCode.Accepted);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.Equal("\"ebXML\"", Assert.Single(request.Headers.GetValues("SOAPAction")));
        Mottatt.Add(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        return svar(Mottatt[^1], request.Content.Headers.ContentType!.ToString());
    }
}
