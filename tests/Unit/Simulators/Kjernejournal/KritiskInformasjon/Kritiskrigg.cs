using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A system that calls the service for critical information directly, right in everything until one thing is changed.</summary>
internal sealed class Kritiskrigg
{
    public const string Sti = "/api/critical-information/v1";
    public const string Hpr = "222200068";

    public static readonly string Pasient = Person(1980, 3);
    public static readonly string AnnenPasient = Person(1991, 5);

    private readonly Tilgangsrigg _tilgang = new();
    private readonly KjernejournalOptions _options = new();
    private long _number;

    public Kritiskrigg()
    {
        Tenant = new Tenant("s1", _tilgang.Clock, _tilgang.Clock)
        {
            Addresses = new Dictionary<string, Uri> { ["helseid"] = new($"{Tilgangsrigg.Issuer}/") },
        };
        KjernejournalSimulator.Registrer(Tenant, new Borger { Fnr = Pasient, Navn = "Prøve Pasient" });
        KjernejournalSimulator.Registrer(Tenant, new Borger { Fnr = AnnenPasient, Navn = "Annen Pasient" });
    }

    public Tenant Tenant { get; }

    public FakeTimeProvider Clock => _tilgang.Clock;

    public string Rot { get; init; } = "http://127.0.0.1:5006/s1";

    public string Utsteder { get; init; } = Tilgangsrigg.Issuer;

    public KritiskInformasjonOptions Valg => _options.KritiskInformasjon;

    public KjernejournalSimulator Tjeneste => field ??= new KjernejournalSimulator(Tilgangsrigg.Valg, _options);

    public List<Exchange> Utvekslinger { get; } = [];

    public static KritiskOpplysning Penicillin { get; } = new() { Type = "AllergyIntolerance", Tekst = "Penicillin", Kode = "J01CE02", ErLegemiddel = true };

    public string Registrer(KritiskOpplysning? opplysning = null, string? fnr = null) =>
        KjernejournalSimulator.RegistrerKritiskInformasjon(Tenant, fnr ?? Pasient, opplysning ?? Penicillin);

    public static JsonObject Ressurs(KritiskOpplysning? opplysning = null, string? fnr = null) =>
        JsonNode.Parse(Opplysningsbygger.Bygg(fnr ?? Pasient, opplysning ?? Penicillin))!.AsObject();

    public void Borger(Func<Borger, Borger> endring) => KjernejournalSimulator.Endre(Tenant, Pasient, endring);

    public static Kritiskforesporsel Ny(string method, string path, string? body = null) => new(method, path) { Body = body is null ? [] : Encoding.UTF8.GetBytes(body) };

    public Answer Status(Action<Kritiskforesporsel>? endre = null) => Send(Ny("POST", "/status", $$"""{"nin":"{{Pasient}}"}"""), endre);

    public Answer Hent(string path, Action<Kritiskforesporsel>? endre = null) => Send(Ny("GET", path), endre);

    public Answer Skriv(string method, string path, JsonNode body, Action<Kritiskforesporsel>? endre = null) => Send(Ny(method, path, body.ToJsonString()), endre);

    public Answer Send(Kritiskforesporsel foresporsel, Action<Kritiskforesporsel>? endre = null)
    {
        endre?.Invoke(foresporsel);
        var call = Kall(foresporsel);
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

    public SimulatedCall Kall(Kritiskforesporsel foresporsel)
    {
        var parts = $"{Sti}{foresporsel.Path}".Split('?', 2);
        var address = $"{Rot}{parts[0]}";
        var token = _tilgang.Token(claims =>
        {
            claims["iss"] = Utsteder;
            claims["aud"] = KjernejournalScopes.KritiskInformasjon;
            claims["scope"] = new JsonArray(KjernejournalScopes.KritiskInformasjonApi);
            claims["sid"] = "okt-1";
            claims[HelseIdClaims.HprNumber] = Hpr;
            claims[HelseIdClaims.Tillitsrammeverk] = Attest(foresporsel);
            foresporsel.Krav?.Invoke(claims);
        });
        var proof = _tilgang.Bevis(token, claims =>
        {
            claims["htm"] = foresporsel.Method;
            claims["htu"] = address;
        });
        return new SimulatedCall
        {
            Tenant = Tenant,
            Number = ++_number,
            Method = foresporsel.Method,
            Path = parts[0],
            Query = parts is [_, var query] ? query : "",
            Address = address,
            Headers = [new("Authorization", $"DPoP {token}"), new("DPoP", proof), .. foresporsel.Hoder.Where(h => h.Value is not null).Select(h => KeyValuePair.Create(h.Key, h.Value!))],
            Body = foresporsel.Body,
        };
    }

    public static JsonElement Json(Answer answer) => JsonDocument.Parse(answer.Body).RootElement;

    /// <summary>Status, code, and the code of the older service, of an error.</summary>
    public static (int Status, string? Kode, string? Eldre) Feil(Answer answer)
    {
        var codes = Json(answer).GetProperty("issue")[0].GetProperty("details").GetProperty("coding").EnumerateArray()
            .ToDictionary(each => each.GetProperty("system").GetString()!.Split('/')[^1], each => each.GetProperty("code").GetString());
        return (answer.Status, codes.GetValueOrDefault("ErrorCode"), codes.GetValueOrDefault("ErrorCodeKjLegacy"));
    }

    private static string Person(int year, int month) =>
        Enumerable.Range(10, 80).Select(individual => NationalId.Synthetic(new DateOnly(year, month, 4), individual)).First(id => id is not null)!.Value.Value;

    private static JsonObject Attest(Kritiskforesporsel foresporsel) => new()
    {
        ["practitioner"] = new JsonObject
        {
            ["identifier"] = Del(Tilgangsrigg.Pid, "2.16.578.1.12.4.1.4.1"),
            ["hpr_nr"] = Del(Hpr, "2.16.578.1.12.4.1.4.4"),
            ["authorization"] = Kode(foresporsel.Autorisasjon, "2.16.578.1.12.4.1.1.9060"),
            ["legal_entity"] = Del("399990017", "2.16.578.1.12.4.1.4.101"),
            ["point_of_care"] = Del("399990025", "2.16.578.1.12.4.1.4.101"),
        },
        ["care_relationship"] = new JsonObject
        {
            ["purpose_of_use"] = Kode(foresporsel.Formal, "2.16.840.1.113883.1.11.20448"),
            ["purpose_of_use_details"] = Kode("BEHANDLER", "AuditEventHL7Norway/CodeSystem/carerelation"),
            ["decision_ref"] = new JsonObject { ["id"] = "beslutning-1", ["user_selected"] = true },
        },
        ["patients"] = new JsonArray(new JsonObject { ["identifier"] = Del(foresporsel.Attestpasient, "2.16.578.1.12.4.1.4.1") }),
    };

    private static JsonObject Del(string id, string system) => new() { ["id"] = id, ["system"] = $"urn:oid:{system}" };

    private static JsonObject Kode(string code, string system) => new() { ["code"] = code, ["system"] = $"urn:oid:{system}" };
}
