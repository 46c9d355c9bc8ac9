using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Meldingstjener.Edi;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Edi;

/// <summary>The REST interface called directly, with calls that are right until one thing is changed.</summary>
internal sealed class Edirigg
{
    public const string FraHer = "9990101";
    public const string TilHer = "9990001";

    private const string Vert = "http://127.0.0.1:5006/s1";

    public static readonly byte[] Dokument = MsgHeadWriter.ToBytes(ExampleHead.Question(Meldingstype.Resept, new XElement("innhold")));

    private readonly Tilgangsrigg _tilgang = new();
    private long _number;

    public Tenant Tenant => _tilgang.Tenant;

    public EdiOptions Options { get; } = new();

    public List<MottattMelding> Mottatt { get; } = [];

    public string? Leveringsfeil { get; set; }

    public Func<string, bool> Slipper { get; set; } = _ => true;

    public Edidel Del => field ??= new Edidel(
        Tilgangsrigg.Valg,
        new Ediparter
        {
            HarTilgang = (_, _, herId) => Slipper(herId),
            Motta = message =>
            {
                Mottatt.Add(message);
                return Leveringsfeil;
            },
        },
        Options);

    public static JsonObject Kropp => new()
    {
        ["businessDocument"] = Convert.ToBase64String(Dokument),
        ["contentType"] = "application/xml",
        ["contentTransferEncoding"] = "base64",
        ["ebXmlOverrides"] = new JsonObject { ["cpaId"] = "prove:cpa:1", ["action"] = "Prove" },
    };

    public SimulatedCall Kall(string method, string sti, string? body = null, Action<JsonObject>? krav = null, params (string Navn, string Verdi)[] hoder)
    {
        var (path, query) = sti.Split('?', 2) is [var before, var after] ? (before, after) : (sti, "");
        var token = _tilgang.Token(claims =>
        {
            claims["aud"] = "nhn:msh";
            claims["scope"] = new JsonArray("nhn:msh/api");
            krav?.Invoke(claims);
        });
        var proof = _tilgang.Bevis(token, claims =>
        {
            claims["htm"] = method;
            claims["htu"] = $"{Vert}/edi{path}";
        });
        var headers = new Dictionary<string, string> { ["Authorization"] = $"DPoP {token}", ["DPoP"] = proof, ["api-version"] = "3", ["nhn-source-system"] = "Testsystem, v1.0" };
        foreach (var (name, value) in hoder)
        {
            headers[name] = value;
        }

        return new SimulatedCall
        {
            Tenant = Tenant,
            Number = ++_number,
            Method = method,
            Path = $"/edi{path}",
            Address = $"{Vert}/edi{path}",
            Query = query,
            Headers = [.. headers.Where(header => header.Value.Length > 0)],
            Body = body is null ? default : Encoding.UTF8.GetBytes(body),
        };
    }

    public Answer Svar(SimulatedCall call) => Del.Svar(call, Del.Les(call));

    public Answer Svar(string method, string sti, string? body = null) => Svar(Kall(method, sti, body));

    public Guid Sendt(string? body = null) => Guid.Parse((string)Json(Svar("POST", "/Messages", body ?? Kropp.ToJsonString()))["id"]!);

    public static JsonObject Json(Answer answer) => JsonNode.Parse(answer.Body.Span)!.AsObject();

    public static JsonArray Liste(Answer answer) => JsonNode.Parse(answer.Body.Span)!.AsArray();

    public static (int Status, int Kode) Feil(Answer answer) => (answer.Status, (int)Json(answer)["ErrorCode"]!);
}
