using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Kjernejournal;
using AcceptanceHarness.Wire.TestData;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Benchmarks;

/// <summary>A running HelseID and kjernejournal, with a doctor who is logged in and holds tokens with an attest for one patient.</summary>
internal sealed class SimulatedKjernejournal : IAsyncDisposable
{
    private const string Hovedenhet = "311111119";
    private const string Underenhet = "322222229";
    private const string SourceSystem = "Maaling, v1.0";
    private const string Authorisations = "urn:oid:2.16.578.1.12.4.1.1.9060";

    private static readonly string[] Scopes =
    [
        HelseIdScopes.OpenId, HelseIdScopes.OfflineAccess, HelseIdScopes.Pid, HelseIdScopes.SecurityLevel, HelseIdScopes.HprNumber,
        KjernejournalScopes.Innlogging, KjernejournalScopes.Tillitsrammeverk, KjernejournalScopes.Api, KjernejournalScopes.KritiskInformasjonApi,
    ];

    private readonly TestPki _pki;
    private readonly Journal _journal;
    private readonly SimulatorHost _host;
    private readonly Tenant _tenant;
    private readonly ClientCalls _calls = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private string _token = "";
    private string _criticalToken = "";

    private SimulatedKjernejournal(TestPki pki, Journal journal, SimulatorHost host)
    {
        (_pki, _journal, _host) = (pki, journal, host);
        _tenant = host.FindTenant("")!;
        var world = TestWorld.Create(20260101, "benchmark");
        (Lege, Pasient) = (world.Prescribers[0], world.Patients[0]);
        HelseIdSimulator.RegistrerPerson(_tenant, new HelseIdPerson { Pid = Lege.Fnr!, Hpr = Lege.Hpr });
        HelseIdSimulator.Registrer(_tenant, new HelseIdKlient
        {
            KlientId = ClientCalls.KlientId,
            Nokler = [JsonWebKey.Create(_calls.RegisteredJwk)],
            RedirectUrier = [SimulatedHelseId.RedirectUri],
            Scopes = Scopes,
            Orgnr = Hovedenhet,
        });
        KjernejournalSimulator.Registrer(_tenant, new Borger { Fnr = Pasient.Fnr!, Navn = "Prøve", HarKritiskInformasjon = true });
        KjernejournalSimulator.RegistrerKritiskInformasjon(_tenant, Pasient.Fnr!, new KritiskOpplysning { Type = "AllergyIntolerance", Tekst = "Prøve", ErLegemiddel = true });
        _calls.Issuer = HelseIdSimulator.Issuer(_tenant);
    }

    private TestPrescriber Lege { get; }

    private TestPatient Pasient { get; }

    /// <summary>Starts it, with every check of a run.</summary>
    public static async Task<SimulatedKjernejournal> StartAsync(JournalMemory memory)
    {
        var pki = TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        var journal = Journal.InMemory(memory, TimeProvider.System);
        var helseId = HelseIdOptions.Of(pki);

        // Proofs are signed before the clock starts, and are to last as long as the measurement.
        var options = new KjernejournalOptions { BevisVarighet = TimeSpan.FromMinutes(5) };
        var host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(),
            [new HelseIdSimulator(helseId), new KjernejournalSimulator(helseId, options, [.. HelseIdChecks.All, .. KjernejournalChecks.All, .. KritiskInformasjonChecks.All])],
            journal, TimeProvider.System, CancellationToken.None);
        var started = new SimulatedKjernejournal(pki, journal, host);
        await started.LogInAsync();
        return started;
    }

    /// <summary>A question about the patient's status, with a proof of its own.</summary>
    public SignedLookup Status()
    {
        var address = new Uri($"{_host.EndpointTable("")[KjernejournalTjenester.Helseindikator].AbsoluteUri}/status");
        return new SignedLookup(HttpMethod.Post, address, _token, _calls.ServiceProof(HttpMethod.Post, address, _token))
        {
            Headers = [new(KjernejournalHoder.EpjSystem, SourceSystem)],
            Body = new JsonObject { ["fnr"] = Pasient.Fnr }.ToJsonString(),
        };
    }

    /// <summary>A search for the patient's allergies, with a proof of its own.</summary>
    public SignedLookup CriticalInformation()
    {
        var address = new Uri($"{_host.EndpointTable("")[KjernejournalTjenester.KritiskInformasjon].AbsoluteUri.TrimEnd('/')}/AllergyIntolerance");
        return new SignedLookup(HttpMethod.Get, address, _criticalToken, _calls.ServiceProof(HttpMethod.Get, address, _criticalToken))
        {
            Headers =
            [
                new(KjernejournalHoder.NhnKildesystem, SourceSystem),
                new(KjernejournalHoder.Pasient, Pasient.Fnr!),
                new(KjernejournalHoder.Rolle, Uri.EscapeDataString(Code("LE", Authorisations).ToJsonString())),
                new(KjernejournalHoder.Tilgangsgrunnlag, Tilgangsgrunnlag.Samtykke),
            ],
        };
    }

    /// <summary>Asks, and has the answer.</summary>
    public async Task AskAsync(SignedLookup lookup)
    {
        using var request = new HttpRequestMessage(lookup.Method, lookup.Address);
        request.Headers.TryAddWithoutValidation("Authorization", $"DPoP {lookup.Token}");
        request.Headers.Add("DPoP", lookup.Proof);
        foreach (var (name, value) in lookup.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Content = lookup.Body is null ? null : new StringContent(lookup.Body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"Kjernejournal svarte {(int)answer.StatusCode}: {text}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        await _journal.DisposeAsync();
        _pki.Dispose();
    }

    private async Task LogInAsync()
    {
        using var refused = await SendAsync(_calls.SystemToken(nonce: null));
        var nonce = refused.Headers.GetValues("DPoP-Nonce").Single();
        var login = _calls.Login(Lege.Fnr!, nonce, Scopes);
        var pushed = await JsonAsync(login.Par);
        using var back = await _http.GetAsync(new Uri(_calls.Authorize(pushed.GetProperty("request_uri").GetString()!)));
        var code = back.Headers.Location!.Query.TrimStart('?').Split('&').Single(part => part.StartsWith("code=", StringComparison.Ordinal))["code=".Length..];
        var first = await JsonAsync(login.Token with { Form = login.Token.Form.SetItem("code", Uri.UnescapeDataString(code)) });
        var critical = await JsonAsync(_calls.Refresh(first.GetProperty("refresh_token").GetString()!, KjernejournalScopes.KritiskInformasjon, nonce, [Organisation(), Attest()]));
        var refreshed = await JsonAsync(_calls.Refresh(critical.GetProperty("refresh_token").GetString()!, KjernejournalScopes.Kjernejournal, nonce, [Organisation(), Attest()]));
        (_criticalToken, _token) = (critical.GetProperty("access_token").GetString()!, refreshed.GetProperty("access_token").GetString()!);
    }

    private async Task<JsonElement> JsonAsync(SignedCall call)
    {
        using var answer = await SendAsync(call);
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"HelseID svarte {(int)answer.StatusCode}: {text}");
        }

        using var body = JsonDocument.Parse(text);
        return body.RootElement.Clone();
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

    private static JsonObject Organisation() => new()
    {
        ["type"] = "helseid_authorization",
        ["practitioner_role"] = new JsonObject
        {
            ["organization"] = new JsonObject
            {
                ["identifier"] = new JsonObject { ["system"] = "urn:oid:2.16.578.1.12.4.1.4.101", ["type"] = "ENH", ["value"] = Underenhet },
            },
        },
    };

    private JsonObject Attest() => new()
    {
        ["type"] = HelseIdClaims.Tillitsrammeverk,
        ["toa"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
        ["practitioner"] = new JsonObject
        {
            ["authorization"] = Code("LE", Authorisations),
            ["legal_entity"] = Id(Hovedenhet, "urn:oid:2.16.578.1.12.4.1.4.101"),
            ["point_of_care"] = Id(Underenhet, "urn:oid:2.16.578.1.12.4.1.4.101"),
        },
        ["care_relationship"] = new JsonObject
        {
            ["healthcare_service"] = Code("KX17", "urn:oid:2.16.578.1.12.4.1.1.8663"),
            ["purpose_of_use"] = Code("TREAT", "urn:oid:2.16.840.1.113883.1.11.20448"),
            ["decision_ref"] = new JsonObject { ["id"] = "maaling", ["description"] = "Måling", ["user_selected"] = false },
        },
        ["patients"] = new JsonArray(new JsonObject { ["identifier"] = Id(Pasient.Fnr!, "urn:oid:2.16.578.1.12.4.1.4.1") }),
    };

    private static JsonObject Code(string code, string system) => new() { ["code"] = code, ["system"] = system };

    private static JsonObject Id(string id, string system) => new() { ["id"] = id, ["system"] = system };
}
