using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

/// <summary>A small stand-in for kjernejournal: answers as it is told, judges nothing, and remembers what it got.</summary>
internal sealed class KjernejournalStubb : IAsyncDisposable
{
    public const string Status = "/v1/helseindikator/status";
    public const string Opprett = "/innlogging/api/session/create";
    public const string Forny = "/innlogging/api/session/refresh";
    public const string Avslutt = "/innlogging/api/session/end";
    public const string Side = "/hpp-webapp/hentpasient.html";

    private readonly WebApplication _app;
    private readonly List<Kjernejournalmottak> _kall = [];
    private readonly Dictionary<string, string> _koder = [];
    private int _teller;

    private KjernejournalStubb(WebApplication app) => _app = app;

    public string Adresse { get; private set; } = "";

    public IReadOnlyList<Kjernejournalmottak> Kall
    {
        get
        {
            lock (_kall)
            {
                return [.. _kall];
            }
        }
    }

    /// <summary>The status of the indicator, by the patient's number.</summary>
    public Func<string, int> StatusFor { get; set; } = _ => 2;

    /// <summary>Answers in place of the stand-in; null lets it answer itself.</summary>
    public Func<Kjernejournalmottak, (int Status, string Body)?> Svarer { get; set; } = _ => null;

    /// <summary>Waited for before a call is answered.</summary>
    public Func<Kjernejournalmottak, Task> Venter { get; set; } = _ => Task.CompletedTask;

    public static async Task<KjernejournalStubb> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate));
        var app = builder.Build();
        app.Urls.Add(certificate is null ? "http://127.0.0.1:0" : "https://127.0.0.1:0");
        var stubb = new KjernejournalStubb(app);
        app.Run(stubb.SvarAsync);
        await app.StartAsync();
        stubb.Adresse = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return stubb;
    }

    public IReadOnlyList<Kjernejournalmottak> Til(string path) => [.. Kall.Where(k => k.Path == path)];

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task SvarAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var kall = new Kjernejournalmottak(
            context.Request.Path.Value!,
            context.Request.Query.ToDictionary(p => p.Key, p => p.Value.ToString()),
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync());
        lock (_kall)
        {
            _kall.Add(kall);
        }

        await Venter(kall);
        var (status, body) = Svarer(kall) ?? Svar(kall);
        context.Response.StatusCode = status;
        context.Response.Headers["X-EVENT-ID"] = "hendelse-hos-kj";
        if (body.Length == 0)
        {
            // To write nothing, too, is refused for 204, and would break the connection under the next call.
            return;
        }

        context.Response.ContentType = body.StartsWith('<') ? "text/html" : "application/json";
        await context.Response.WriteAsync(body);
    }

    private (int Status, string Body) Svar(Kjernejournalmottak kall) => kall.Path switch
    {
        Status => (200, new JsonObject { ["status"] = StatusFor((string)kall.Innhold["fnr"]!), ["returTekst"] = "Tekst fra kjernejournal", ["tull"] = "x" }.ToJsonString()),
        Opprett => Ny(kall),
        Side => (200, $"""<html><body data-pasient="{_koder[kall.Query["code"]]}" data-navn="Navn &amp; Navnesen" data-bruker="222200068" data-tilstand="apen">…</body></html>"""),
        Forny or Avslutt => (204, ""),
        _ => (404, "{}"),
    };

    private (int Status, string Body) Ny(Kjernejournalmottak kall)
    {
        var n = Interlocked.Increment(ref _teller).ToString(CultureInfo.InvariantCulture);
        _koder[$"kode-{n}"] = (string)kall.Innhold["claims"]!["patient_identifier"]!["id"]!;
        return (200, new JsonObject { ["code"] = $"kode-{n}", ["sessionId"] = $"okt-{n}", ["tull"] = 1 }.ToJsonString());
    }
}
