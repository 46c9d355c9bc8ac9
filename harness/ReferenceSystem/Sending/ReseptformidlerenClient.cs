using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Calls Reseptformidleren's prescriber service; every way to fail is an outcome, not an exception.</summary>
internal sealed class ReseptformidlerenClient : IDisposable
{
    private const string Service = "rf-rekvirent";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly EhrPolicies _policies;
    private readonly ScenarioCast _cast;
    private readonly Keys _keys;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;

    public ReseptformidlerenClient(EhrPolicies policies, ScenarioCast cast, Keys keys, TimeProvider clock)
    {
        _policies = policies;
        _cast = cast;
        _keys = keys;
        _clock = clock;
        _http = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Sends a message and waits for the answer.</summary>
    public async Task<Sent> SendAsync(string operation, byte[] message, CancellationToken cancellationToken)
    {
        // The patience is measured by the system's own clock, so that a run with a moved clock need not wait.
        using var patience = new CancellationTokenSource(Patience, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var begun = false;
        try
        {
            using var request = Request(operation, message);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            begun = true;
            var body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return Read((int)response.StatusCode, body);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return begun
                ? new Sent(SendOutcome.Stalled, default, "Svaret fra Reseptformidleren stanset underveis")
                : new Sent(SendOutcome.TimedOut, default, "Reseptformidleren svarte ikke i tide");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return new Sent(SendOutcome.Broken, default, "Forbindelsen til Reseptformidleren ble brutt");
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(string operation, byte[] message)
    {
        var envelope = _policies.Envelope(Soap11.Write(RekvirentContract.ByName(operation).Request, message, _policies.Form));
        if (_policies.Encryption is { } algorithm)
        {
            using var receiver = X509Certificate2.CreateFromPem(_cast.Parter["reseptformidleren"].KrypteringssertifikatPem);
            envelope = SoapEncryption.Encrypt(envelope, receiver, algorithm);
        }

        if (_policies.Proof == OrganisationProof.WsSecurity)
        {
            envelope = _policies.SignedEnvelope(WsSecurity.Sign(envelope, _keys.Load(_policies.EnvelopeKey(_cast.Virksomhet)), _clock));
        }

        var request = new HttpRequestMessage(HttpMethod.Post, _cast.Endepunkter[Service]) { Content = new ByteArrayContent(envelope) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/xml", "utf-8");
        request.Headers.Add("SOAPAction", _policies.QuotesAction ? $"\"{operation}\"" : operation);
        request.Headers.TransferEncodingChunked = _policies.SendsChunked ? true : null;
        request.Headers.ConnectionClose = _policies.KeepAlive ? null : true;
        return request;
    }

    private static Sent Read(int status, byte[] body)
    {
        if (status is 503 or 429)
        {
            return new Sent(SendOutcome.Unavailable, default, "Reseptformidleren er utilgjengelig nå");
        }

        var reading = Soap11.Read(body);
        return reading switch
        {
            { Fault: { } fault, FaultDocument.IsEmpty: false } =>
                new Sent(SendOutcome.AppRecFault, reading.FaultDocument, $"Reseptformidleren avviste meldingen: {fault}"),
            { Fault: { } fault } => new Sent(SendOutcome.Fault, default, $"Teknisk feil hos Reseptformidleren: {fault}"),
            { Reason: { } reason } => new Sent(SendOutcome.Unreadable, default, $"Svaret fra Reseptformidleren kan ikke leses: {reason}"),
            _ when reading.Document.IsEmpty => new Sent(SendOutcome.Unreadable, default, "Svaret fra Reseptformidleren er tomt"),
            _ => new Sent(SendOutcome.Answered, reading.Document, ""),
        };
    }

    private SocketsHttpHandler Handler() => TrustedHandler.Create(
        _cast.TillitsankerPem,
        _policies.Proof == OrganisationProof.ClientCertificate ? _keys.Load(_cast.Virksomhet.Autentisering) : null);
}
