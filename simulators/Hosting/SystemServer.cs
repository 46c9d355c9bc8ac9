using System.Diagnostics;
using System.Globalization;
using System.Net;
using AcceptanceHarness.Simulators.Tls;
using AcceptanceHarness.Wire.Listening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using WireMock;
using WireMock.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseProviders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>One WireMock server for one simulated system: a single mapping that hands every request to the call handler.</summary>
internal sealed class SystemServer : IResponseProvider, IDisposable
{
    /// <summary>Answers 200 without touching journal or state, for container health checks.</summary>
    public const string HealthPath = "/_helse";

    private const string Incoming = "acceptance-harness:incoming";
    private const string Silent = "acceptance-harness:silent";
    private const int BufferLimit = 1024 * 1024;

    private readonly CallHandler _handler;
    private readonly WireMockServer _server;
    private readonly DiagnosticListener _diagnostics = new("Microsoft.AspNetCore");

    public SystemServer(ISimulatedSystem system, CallHandler handler, ToolFaults toolFaults, TlsPort tls, SimulatorHostOptions options)
    {
        _handler = handler;
        Tls = tls;
        System = system;
        var port = options.Ports.GetValueOrDefault(system.Name);
        ListeningPort.Check(system.Name, options.Address, port);
        var scheme = options.ServerCertificate is null ? "http" : "https";
        var watch = new ConnectionWatch(system.Name, toolFaults);
        watch.Listen(_diagnostics);
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = [Url(scheme, options.Address, port)],
            MaxRequestLogCount = 0,
            StartAdminInterface = false,
            ReadStaticMappings = false,
            AllowPartialMapping = false,
            DisableJsonBodyParsing = true,
            DisableRequestBodyDecompressing = true,
            DisableDeserializeFormUrlEncoded = true,
            ClientCertificateMode = ClientCertificateMode.AllowCertificate,
            AcceptAnyClientCertificate = true,
            Logger = new WireMockNullLogger(),
            AdditionalServiceRegistration = services => Configure(services, watch, tls.Listening, _diagnostics),
            PreWireMockMiddlewareInit = app => ((IApplicationBuilder)app).Use(
                (context, next) => ReadFirstAsync(context, next, watch, options.MaxBodyBytes)),
        });
        _server.Given(Request.Create()).RespondWith(this);
        var reached = new IPEndPoint(ListeningPort.Reached(options.Address), _server.Ports[0]);
        Address = new Uri(Url(scheme, reached.Address, reached.Port));
        tls.Address = reached;
    }

    public ISimulatedSystem System { get; }

    public Uri Address { get; }

    public TlsPort Tls { get; }

    public async Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping, HttpContext context, IRequestMessage requestMessage, WireMockServerSettings settings)
    {
        var incoming = (IncomingCall)context.Items[Incoming]! with { Server = Address.GetLeftPart(UriPartial.Authority) };
        var end = await _handler.HandleAsync(incoming, context.RequestAborted).ConfigureAwait(false);
        if (end.Answer is not { } answer)
        {
            context.Abort();
            return (new ResponseMessage(), null);
        }

        if (end.WhenSent is { } whenSent)
        {
            context.Response.OnCompleted(() =>
            {
                whenSent();
                return Task.CompletedTask;
            });
        }

        context.Items[Silent] = end.Silence;
        context.Response.ContentLength = end.Silence?.PromisedLength ?? answer.Body.Length;
        return (AnswerWriter.ToResponse(answer), null);
    }

    public void Dispose()
    {
        _server.Stop();
        _server.Dispose();
        _diagnostics.Dispose();
    }

    private static void Configure(
        IServiceCollection services, ConnectionWatch watch, TlsListening tls, DiagnosticListener diagnostics)
    {
        services.AddSingleton(diagnostics);
        services.AddSingleton<DiagnosticSource>(diagnostics);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(listener =>
            {
                watch.Watch(listener);
                tls.Watch(listener);
            });
            kestrel.ConfigureHttpsDefaults(tls.Configure);
        });

        // WireMock lifts Kestrel's limits after the defaults; this runs last.
        services.PostConfigure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBufferSize = BufferLimit;
            kestrel.Limits.MaxResponseBufferSize = BufferLimit;
        });
    }

    private static string Url(string scheme, IPAddress address, int port) => string.Create(
        CultureInfo.InvariantCulture, $"{scheme}://{new IPEndPoint(address, port)}");

    private static async Task ReadFirstAsync(
        HttpContext context, RequestDelegate next, ConnectionWatch watch, int limit)
    {
        ConnectionWatch.MarkSpoken(context.Features);
        var connection = TlsConnection.Of(context.Features);
        if (context.Request.Path == HealthPath)
        {
            connection?.LookAtHealth();
            context.Response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        connection?.Call();
        try
        {
            context.Items[Incoming] = await BoundedRequest.ReadAsync(context, limit).ConfigureAwait(false);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException wrong)
        {
            watch.BodyNotRead(wrong.Message);
            context.Response.StatusCode = wrong.StatusCode;
            return;
        }
        catch (Exception unread) when (unread is IOException or OperationCanceledException)
        {
            watch.BodyNotRead("klienten brøt av");
            context.Abort();
            return;
        }

        // WireMock parses what it is shown; it is shown nothing that a hostile client wrote.
        context.Request.Body = Stream.Null;
        context.Request.Headers.Clear();
        context.Request.Host = new HostString("localhost");
        context.Request.QueryString = QueryString.Empty;
        context.Request.Path = "/";
        await next(context).ConfigureAwait(false);
        if (context.Items[Silent] is Silence silence)
        {
            await context.Response.Body.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await silence.KeepAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
        }
    }
}
