using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Kjernejournal;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Writes answers: resources, lists and errors, as JSON or XML.</summary>
/// <param name="call">The call that is answered.</param>
/// <param name="kall">The call as it was read.</param>
internal sealed class Kritisksvar(SimulatedCall call, Kritiskkall kall)
{
    private const string Kodeverk = "http://nhn.no/hit/fhir/error/CodeSystem/";
    private static readonly JsonSerializerOptions Lesbart = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event's id: the client's, or one that follows from the exchange.</summary>
    public string Hendelse => kall.Hoder.Hendelse is { Verdi: { Length: > 0 and <= 128 } given, ErFlertydig: false } && given.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        ? given
        : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{call.Tenant.Id} hendelse {call.Number}"))).AsSpan(0, 16)).ToString();

    /// <summary>One version of a resource.</summary>
    public Answer Ressurs(Kritiskressurs resource, Kritiskversjon version, int status = 200)
    {
        var answer = Fhir(status, version.Json, [(resource.Id, version.Nummer)]);
        KeyValuePair<string, string>[] more =
        [
            new("ETag", FormattableString.Invariant($"W/\"{version.Nummer}\"")),
            new("Last-Modified", version.Endret.UtcDateTime.ToString("R", CultureInfo.InvariantCulture)),
        ];
        return answer with
        {
            Headers = status == 201
                ? [.. answer.Headers, .. more, new("Location", FormattableString.Invariant($"{call.Address}/{resource.Id}/_history/{version.Nummer}"))]
                : [.. answer.Headers, .. more],
        };
    }

    /// <summary>A list of resources.</summary>
    public Answer Liste(IReadOnlyList<Kritiskressurs> resources)
    {
        var (head, tail) = ($$"""{"resourceType":"Bundle","id":"{{Hendelse[..Math.Min(64, Hendelse.Length)]}}","type":"searchset","total":{{resources.Count}},"link":[{"relation":"self","url":{{Tekst(Adresse)}}}]""", "}");
        var entries = resources.Select(each =>
            $$$"""{"fullUrl":{{{Tekst($"{call.Address}/{each.Id}")}}},"resource":{{{each.Siste.Json}}},"search":{"mode":"match"}}""");
        var json = resources.Count == 0 ? head + tail : $"{head},\"entry\":[{string.Join(',', entries)}]{tail}";
        var answer = Fhir(200, json, [.. resources.Select(each => (each.Id, each.Siste.Nummer))]);
        return answer with { Facts = answer.Facts.With(KritiskInformasjonFacts.SvarAntall, resources.Count.ToString(CultureInfo.InvariantCulture)) };
    }

    /// <summary>The resource was deleted.</summary>
    public Answer Slettet() => new()
    {
        Status = 204,
        ContentType = "",
        Headers = Hoder(),
        Body = default,
        Facts = Fakta(204),
    };

    /// <summary>An object that is no resource.</summary>
    public Answer Json(JsonObject body, IReadOnlyDictionary<string, string> facts) => new()
    {
        Status = 200,
        ContentType = "application/json; charset=utf-8",
        Headers = Hoder(),
        Body = Encoding.UTF8.GetBytes(body.ToJsonString(Lesbart)),
        Facts = Fakta(200).With(facts),
    };

    /// <summary>An error.</summary>
    public Answer Feil(Kritiskfeil fault)
    {
        var answer = Fhir(fault.Status, Utfall(fault).ToJsonString(Lesbart), []);
        return answer with
        {
            Headers =
            [
                .. answer.Headers,
                new("nhn-error-code", fault.Kode),
                new("X-KJ-Feilkode", fault.EldreKode ?? fault.Kode),
                .. fault.Allow is { } allow ? [KeyValuePair.Create("Allow", allow)] : Array.Empty<KeyValuePair<string, string>>(),
            ],
            Facts = answer.Facts.With(KjernejournalFacts.SvarFeilkode, fault.EldreKode ?? fault.Kode).With(KjernejournalFacts.SvarBrukermelding, fault.Brukermelding),
        };
    }

    private string Adresse => call.Query.Length == 0 ? call.Address : $"{call.Address}?{call.Query}";

    private static string Tekst(string text) => JsonSerializer.Serialize(text, Lesbart);

    private JsonObject Utfall(Kritiskfeil fault)
    {
        (string Navn, string? Kode)[] codes =
        [
            ("ErrorCode", fault.Kode), ("ErrorCodeKjLegacy", fault.EldreKode), ("ApiVersion", "v1"), ("ApplicationVersion", "1.0.0"),
            ("Environment", "testrammeverk"), ("ServiceName", "critical-information"),
        ];
        return new JsonObject
        {
            ["resourceType"] = "OperationOutcome",
            ["id"] = Hendelse[..Math.Min(64, Hendelse.Length)],
            ["issue"] = new JsonArray(new JsonObject
            {
                ["severity"] = fault.Status >= 500 ? "fatal" : "error",
                ["code"] = fault.Type,
                ["details"] = new JsonObject
                {
                    ["coding"] = new JsonArray([.. codes.Where(each => each.Kode is not null).Select(each => new JsonObject { ["system"] = Kodeverk + each.Navn, ["code"] = each.Kode })]),
                    ["text"] = fault.Brukermelding,
                },
                ["diagnostics"] = $"{fault.EldreKode ?? fault.Kode}: {fault.Tekst}",
            }),
        };
    }

    private Answer Fhir(int status, string json, IReadOnlyList<(string Id, int Versjon)> versions)
    {
        var facts = Fakta(status);
        if (versions.Count > 0)
        {
            facts[KritiskInformasjonFacts.SvarVersjoner] = string.Join(
                ' ', versions.Take(KritiskInformasjonFacts.FlesteVersjoner).Select(each => FormattableString.Invariant($"{each.Id}:{each.Versjon}")));
        }

        return new Answer
        {
            Status = status,
            ContentType = kall.VilHaXml ? "application/fhir+xml; charset=utf-8" : "application/fhir+json; charset=utf-8",
            Headers = Hoder(),
            Body = Encoding.UTF8.GetBytes(kall.VilHaXml ? Xml(json) : json),
            Facts = facts,
        };
    }

    private KeyValuePair<string, string>[] Hoder() => [new(KjernejournalHoder.NhnHendelse, Hendelse), new("Cache-Control", "no-store")];

    private Dictionary<string, string> Fakta(int status) => new(StringComparer.Ordinal)
    {
        [KjernejournalFacts.SvarHendelse] = Hendelse,
        [KritiskInformasjonFacts.SvarStatuskode] = status.ToString(CultureInfo.InvariantCulture),
    };

    private static string Xml(string json)
    {
        new FhirJsonDeserializer().TryDeserializeResource(json, out Resource? resource, out _);
        return new FhirXmlSerializer().SerializeToString(resource!);
    }
}
