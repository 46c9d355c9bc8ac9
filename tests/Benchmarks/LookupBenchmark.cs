using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace AcceptanceHarness.Benchmarks;

/// <summary>M9.5 with both signatures checked, beside what the same machine does without the work.</summary>
internal static class LookupBenchmark
{
    // The content signature and the WS-Security signature are verified, each with its certificate's signature.
    private const int VerificationsPerCall = 4;
    private static readonly byte[] FixedAnswer = "<svar/>"u8.ToArray();

    public static async Task<int> RunAsync()
    {
        await using var office = await SimulatedOffice.StartAsync();
        Write("Kestrel, tomt endepunkt", await BareKestrelAsync(office.Envelope));
        Write("WireMock, en mapping med faste byte", await WireMockAsync(office.Envelope));
        Write("simulatoren, M9.5 med begge signaturer", await Load.PerSecondAsync(office.Address, office.Envelope));
        Write($"RSA alene, {VerificationsPerCall} kontroller av RSA-2048 per forespørsel, to kjerner", RsaAlone());
        return 0;
    }

    /// <summary>What an endpoint that does nothing answers in a second.</summary>
    public static async Task<double> BareKestrelAsync(byte[] body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPost("/", async (HttpContext context) =>
        {
            using var read = new MemoryStream();
            await context.Request.Body.CopyToAsync(read);
            await context.Response.Body.WriteAsync(FixedAnswer);
        });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return await Load.PerSecondAsync(new Uri(address), body);
    }

    private static async Task<double> WireMockAsync(byte[] body)
    {
        using var server = WireMockServer.Start(new WireMockServerSettings { RequestLogExpirationDuration = 0, MaxRequestLogCount = 0 });
        server.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithBody(FixedAnswer));
        return await Load.PerSecondAsync(new Uri(server.Url!), body);
    }

    private static double RsaAlone()
    {
        using var rsa = RSA.Create(2048);
        var hash = SHA256.HashData(FixedAnswer);
        var signature = rsa.SignHash(hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var clock = Stopwatch.StartNew();
        var done = 0L;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            using var own = RSA.Create(rsa.ExportParameters(includePrivateParameters: false));
            while (clock.Elapsed.TotalSeconds < 5)
            {
                own.VerifyHash(hash, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
                Interlocked.Increment(ref done);
            }
        });
        return done / clock.Elapsed.TotalSeconds / VerificationsPerCall;
    }

    private static void Write(string what, double perSecond) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {perSecond:#,0} forespørsler/s"));
}
