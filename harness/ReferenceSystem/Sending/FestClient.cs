using System.Net.Http.Headers;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Fetches FEST; every way to fail is a text, not an exception.</summary>
internal sealed class FestClient(ScenarioCast cast, TimeProvider clock) : IDisposable
{
    private const string Service = "fest";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly XNamespace Ns = FestContract.Namespace;
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private readonly HttpClient _http = new(TrustedHandler.Create(cast.TillitsankerPem)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The whole register, or why it could not be had.</summary>
    public async Task<(M30? M30, string Text)> HentAsync(CancellationToken cancellationToken)
    {
        if (!cast.Endepunkter.TryGetValue(Service, out var address))
        {
            return (null, "adressen til FEST er ikke satt opp");
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var request = Request(address);
            using var response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            return Les(await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (null, "FEST svarte ikke i tide");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return (null, "forbindelsen til FEST ble brutt");
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Request(Uri address)
    {
        var addressing = new Soap12Addressing(FestContract.Action) { To = address.ToString(), MessageId = $"urn:uuid:{Guid.NewGuid()}" };
        var envelope = Soap12.Write(addressing, new XElement(
            Ns + FestContract.GetM30,
            new XElement(Ns + "filter", FestContract.Rekvirent),
            new XElement(Ns + "incrementalDate", new XAttribute(Xsi + "nil", "true"))));
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(envelope) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Soap12.MediaType, "utf-8")
        {
            Parameters = { new NameValueHeaderValue("action", $"\"{FestContract.Action}\"") },
        };
        return request;
    }

    private static (M30? M30, string Text) Les(byte[] body)
    {
        var reading = Soap12.Read(body);
        if (reading.Fault is { } fault)
        {
            return (null, $"FEST svarte med feil: {fault}");
        }

        try
        {
            return reading.Content?.Element(Ns + "GetM30Result")?.Element(Ns + "M30Message") is { } message
                ? (M30Reader.Read(message), "")
                : (null, "svaret fra FEST kan ikke leses");
        }
        catch (MessageFormatException unreadable)
        {
            return (null, $"svaret fra FEST kan ikke leses: {unreadable.Message}");
        }
    }
}
