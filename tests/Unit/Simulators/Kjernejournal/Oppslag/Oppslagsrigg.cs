using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.Oppslag;

/// <summary>The simulated kjernejournal called directly, with token, proof and attest that are right until one thing is changed.</summary>
internal sealed class Oppslagsrigg
{
    public const string Hpr = "222200068";
    public const string Kildesystem = "Proverigg EPJ 1.0";

    private const string Server = "http://127.0.0.1:5006/s1";

    public static readonly string Pasient = Nummer(11);
    public static readonly string AnnenPasient = Nummer(400);

    private readonly Tilgangsrigg _tilgang = new();

    public Oppslagsrigg() => KjernejournalSimulator.Registrer(Tenant, new Borger { Fnr = Pasient, Navn = "Prøve Pasient" });

    public Tenant Tenant => _tilgang.Tenant;

    public KjernejournalSimulator Simulator { get; } = new(Tilgangsrigg.Valg, new KjernejournalOptions());

    public DateTimeOffset Na => Tenant.CaseClock.GetUtcNow();

    public string[] Attestpasienter { get; set; } = [Pasient];

    public Action<JsonObject>? MerKrav { get; set; }

    /// <summary>A call with the right token for audience and scopes.</summary>
    public SimulatedCall Kall(string metode, string sti, (string Audience, string[] Scopes) token, params (string Name, string Value)[] hoder)
    {
        var path = sti.Split('?', 2);
        var access = _tilgang.Token(claims =>
        {
            claims["aud"] = token.Audience;
            claims["scope"] = new JsonArray([.. token.Scopes.Select(scope => (JsonNode)scope)]);
            claims[HelseIdClaims.HprNumber] = Hpr;
            claims[HelseIdClaims.Tillitsrammeverk] = Attest();
            MerKrav?.Invoke(claims);
        });
        var proof = _tilgang.Bevis(access, claims =>
        {
            claims["htm"] = metode;
            claims["htu"] = Server + path[0];
        });
        return _tilgang.Med([new("Authorization", $"DPoP {access}"), new("DPoP", proof), .. hoder.Select(h => KeyValuePair.Create(h.Name, h.Value))]) with
        {
            Method = metode,
            Path = path[0],
            Address = Server + path[0],
            Query = path.Length == 2 ? path[1] : "",
        };
    }

    /// <summary>A call with a form.</summary>
    public static SimulatedCall MedSkjema(SimulatedCall call, string skjema) => call with
    {
        Headers = [.. call.Headers, new("Content-Type", "application/x-www-form-urlencoded")],
        Body = Encoding.UTF8.GetBytes(skjema),
    };

    public Answer Send(SimulatedCall call) => Simulator.Answer(call, Simulator.Read(call));

    public static JsonNode Json(Answer answer) => JsonNode.Parse(answer.Body.Span)!;

    private static string Nummer(int first) =>
        Enumerable.Range(first, 50).Select(individual => NationalId.Synthetic(new DateOnly(1980, 5, 17), individual)).First(id => id is not null)!.Value.Value;

    private JsonObject Attest() => JsonNode.Parse($$"""
        {
          "practitioner": {
            "identifier": { "id": "{{Tilgangsrigg.Pid}}", "system": "urn:oid:2.16.578.1.12.4.1.4.1" },
            "hpr_nr": { "id": "{{Hpr}}", "system": "urn:oid:2.16.578.1.12.4.1.4.4" },
            "authorization": { "code": "LE", "system": "urn:oid:2.16.578.1.12.4.1.1.9060" },
            "legal_entity": { "id": "399990017", "system": "urn:oid:2.16.578.1.12.4.1.4.101" },
            "point_of_care": { "id": "399990025", "system": "urn:oid:2.16.578.1.12.4.1.4.101" }
          },
          "care_relationship": {
            "healthcare_service": { "code": "KX17", "system": "urn:oid:2.16.578.1.12.4.1.1.8662" },
            "purpose_of_use": { "code": "TREAT", "system": "urn:oid:2.16.840.1.113883.1.11.20448" },
            "decision_ref": { "id": "beslutning-1", "user_selected": true }
          },
          "patients": [ {{string.Join(", ", Attestpasienter.Select(p => $$"""{ "identifier": { "id": "{{p}}", "system": "urn:oid:2.16.578.1.12.4.1.4.1" } }"""))}} ]
        }
        """)!.AsObject();
}
