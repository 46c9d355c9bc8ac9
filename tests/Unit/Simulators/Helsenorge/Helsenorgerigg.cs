using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Identity;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

/// <summary>A system that calls Helsenorge's REST services directly, right in everything until one thing is changed.</summary>
internal sealed class Helsenorgerigg
{
    public const string Appointment = "/timeavtaler/api/v1/Appointment";
    public const string Aktiv = "/digitaltaktiv/helsenorgeaktivsjekken/v1";
    public const string Orgnr = "399990017";

    public static readonly string Pasient = Person(1980, 3);
    public static readonly string AnnenPasient = Person(1991, 5);

    private readonly Tilgangsrigg _tilgang = new();
    private long _number;

    public Helsenorgerigg() => Tenant = new Tenant("s1", _tilgang.Clock, _tilgang.Clock)
    {
        Addresses = new Dictionary<string, Uri> { ["helseid"] = new($"{Tilgangsrigg.Issuer}/") },
    };

    public Tenant Tenant { get; }

    public FakeTimeProvider Clock => _tilgang.Clock;

    public HelsenorgeOptions Valg { get; } = new();

    public HelsenorgeSimulator Tjeneste => field ??= new HelsenorgeSimulator(Tilgangsrigg.Valg, Valg);

    public List<Exchange> Utvekslinger { get; } = [];

    public static JsonElement Json(Answer answer) => JsonDocument.Parse(answer.Body).RootElement;

    /// <summary>The code and the text of an OperationOutcome.</summary>
    public static (int Status, string? Kode) Utfall(Answer answer)
    {
        var details = Json(answer).GetProperty("issue")[0].GetProperty("details");
        return (answer.Status, details.TryGetProperty("coding", out var coding) ? coding[0].GetProperty("code").GetString() : null);
    }

    public Answer Send(JsonObject time, Action<Helsenorgeforesporsel>? endre = null) => Send("PUT", Appointment, HelsenorgeScopes.Avtaler, time.ToJsonString(), endre);

    public Answer Spor(string path, string scope, JsonObject body, Action<Helsenorgeforesporsel>? endre = null) => Send("POST", path, scope, body.ToJsonString(), r =>
    {
        r.Innholdstype = "application/json";
        endre?.Invoke(r);
    });

    public Answer Send(string method, string path, string scope, string? body = null, Action<Helsenorgeforesporsel>? endre = null)
    {
        var request = new Helsenorgeforesporsel(method, path, scope) { Body = body is null ? [] : Encoding.UTF8.GetBytes(body) };
        endre?.Invoke(request);
        var call = Kall(request);
        var reading = Tjeneste.Read(call);
        var answer = Tjeneste.Answer(call, reading);
        Utvekslinger.Add(new Exchange
        {
            Number = call.Number,
            Tenant = Tenant.Id,
            System = Tjeneste.Name,
            Operation = reading.Operation,
            ReceivedAt = Tenant.SecurityClock.GetUtcNow(),
            AnsweredAt = Tenant.SecurityClock.GetUtcNow(),
            Request = new WireMessage { StartLine = $"{call.Method} {call.Path}{(call.Query.Length > 0 ? $"?{call.Query}" : "")} HTTP/1.1", Headers = call.Headers, Body = call.Body },
            Response = AnswerWriter.ToWire(answer, "HTTP/1.1"),
            Facts = reading.Facts.With(answer.Facts),
        });
        return answer;
    }

    public SimulatedCall Kall(Helsenorgeforesporsel request)
    {
        var parts = request.Path.Split('?', 2);
        var address = $"http://127.0.0.1:5006/s1{parts[0]}";
        var token = _tilgang.Token(claims =>
        {
            claims["aud"] = HelsenorgeScopes.EksternApi;
            claims["scope"] = new JsonArray(request.Scope);
            new[] { HelseIdClaims.Pid, HelseIdClaims.SecurityLevel }.ToList().ForEach(name => claims.Remove(name));
            if (request.SomBearer)
            {
                claims.Remove("cnf");
            }

            request.Krav?.Invoke(claims);
        });
        var proof = _tilgang.Bevis(token, claims =>
        {
            claims["htm"] = request.Method;
            claims["htu"] = address;
        });
        return new SimulatedCall
        {
            Tenant = Tenant,
            Number = ++_number,
            Method = request.Method,
            Path = parts[0],
            Query = parts is [_, var query] ? query : "",
            Address = address,
            Headers =
            [
                .. request.SomBearer
                    ? new KeyValuePair<string, string>[] { new("Authorization", $"Bearer {token}") }
                    : [new("Authorization", $"DPoP {token}"), new("DPoP", proof)],
                new("Content-Type", request.Innholdstype),
                .. request.Hoder,
            ],
            Body = request.Body,
        };
    }

    private static string Person(int year, int month) =>
        Enumerable.Range(10, 80).Select(individual => NationalId.Synthetic(new DateOnly(year, month, 6), individual)).First(id => id is not null)!.Value.Value;
}
