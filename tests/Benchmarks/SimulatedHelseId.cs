using System.Text.Json;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.TestData;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Benchmarks;

/// <summary>A running HelseID with a client and a person who can log in, and the calls that the client makes, signed beforehand.</summary>
internal sealed class SimulatedHelseId : IAsyncDisposable
{
    public const string RedirectUri = "https://fagsystem.invalid/innlogget";

    private readonly TestPki _pki;
    private readonly Journal _journal;
    private readonly SimulatorHost _host;
    private readonly Tenant _tenant;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private SimulatedHelseId(TestPki pki, Journal journal, SimulatorHost host)
    {
        (_pki, _journal, _host) = (pki, journal, host);
        _tenant = host.FindTenant("")!;
        var lege = TestWorld.Create(20260101, "benchmark").Prescribers[0];
        Pid = lege.Fnr!;
        HelseIdSimulator.RegistrerPerson(_tenant, new HelseIdPerson { Pid = Pid, Hpr = lege.Hpr });
        HelseIdSimulator.Registrer(_tenant, new HelseIdKlient
        {
            KlientId = ClientCalls.KlientId,
            Nokler = [JsonWebKey.Create(Calls.RegisteredJwk)],
            RedirectUrier = [RedirectUri],
            Scopes = [.. ClientCalls.UserScopes, HelseIdScopes.ProvetjenesteSystem],
        });
        Calls.Issuer = HelseIdSimulator.Issuer(_tenant);
    }

    /// <summary>The person who logs in.</summary>
    public string Pid { get; }

    /// <summary>The client's calls.</summary>
    public ClientCalls Calls { get; } = new();

    /// <summary>Starts it.</summary>
    /// <param name="journal">What the journal keeps in memory.</param>
    public static async Task<SimulatedHelseId> StartAsync(JournalMemory journal)
    {
        var pki = TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        var kept = Journal.InMemory(journal, TimeProvider.System);
        var simulator = new HelseIdSimulator(HelseIdOptions.Of(pki));
        var host = await SimulatorHost.StartAsync(new SimulatorHostOptions(), [simulator], kept, TimeProvider.System, CancellationToken.None);
        return new SimulatedHelseId(pki, kept, host);
    }

    /// <summary>A nonce as HelseID gives it to who comes without one.</summary>
    public async Task<string> NonceAsync()
    {
        using var answer = await SendAsync(Calls.SystemToken(nonce: null));
        return answer.Headers.GetValues("DPoP-Nonce").Single();
    }

    /// <summary>Asks for a token, and has it.</summary>
    public async Task TokenAsync(SignedCall call)
    {
        using var answer = await SendAsync(call);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Pushes a request, logs the person in, and exchanges the code.</summary>
    public async Task LoginAsync(SignedLogin login)
    {
        string requestUri;
        using (var pushed = await SendAsync(login.Par))
        {
            pushed.EnsureSuccessStatusCode();
            using var body = JsonDocument.Parse(await pushed.Content.ReadAsByteArrayAsync());
            requestUri = body.RootElement.GetProperty("request_uri").GetString()!;
        }

        using var back = await _http.GetAsync(new Uri(Calls.Authorize(requestUri)));
        var query = back.Headers.Location!.Query.TrimStart('?').Split('&');
        var code = Uri.UnescapeDataString(query.Single(part => part.StartsWith("code=", StringComparison.Ordinal))["code=".Length..]);
        await TokenAsync(login.Token with { Form = login.Token.Form.SetItem("code", code) });
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        await _journal.DisposeAsync();
        _pki.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(SignedCall call)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, call.Address) { Content = new FormUrlEncodedContent(call.Form) };
        if (call.Proof is { } proof)
        {
            request.Headers.Add("DPoP", proof);
        }

        return await _http.SendAsync(request);
    }
}
