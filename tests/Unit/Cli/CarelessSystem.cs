using System.Text;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>A vendor's system that sends a person number of the real series as soon as it is given an endpoint.</summary>
internal sealed class CarelessSystem(string number) : IVendorSystem
{
    private int _begun;

    public int Begun => Volatile.Read(ref _begun);

    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new StandInSystem().Declaration with { Samtidige = 1 });

    public async Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _begun);
        using var client = new HttpClient(new SocketsHttpHandler
        {
            // The certificate is the test authority's, made for this run.
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null },
        });
        using var content = new StringContent($"<Pasient><Id>{number}</Id></Pasient>", Encoding.UTF8, "text/xml");
        using var answer = await client.PostAsync(cast.Endepunkter.Values.First(), content, cancellationToken);
        return new ScenarioReply();
    }

    public Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken) =>
        throw new EntryNotOfferedException(action);

    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
        throw new EntryNotOfferedException("svar");

    public Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken) =>
        throw new EntryNotOfferedException(view);

    public Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) =>
        throw new EntryNotOfferedException("log");

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) => throw new EntryNotOfferedException("clock");

    public Task EndAsync(string scenario, CancellationToken cancellationToken) => Task.CompletedTask;
}
