#:property PublishAot=false
#:property Nullable=enable
// Prosessadapter: én linje JSON inn { id, method, path, body }, én linje ut { id, status, body }.
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var inn = new StreamReader(Console.OpenStandardInput(), utf8);
using var ut = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
var adapter = new Adapter();
while (inn.ReadLine() is { } linje)
{
    var kall = JsonNode.Parse(linje)!;
    var (status, innhold) = adapter.Utfor((string)kall["method"]!, (string)kall["path"]!, kall["body"]);
    ut.WriteLine(new JsonObject { ["id"] = kall["id"]!.DeepClone(), ["status"] = status, ["body"] = innhold }.ToJsonString());
}

internal sealed class Adapter
{
    private readonly JsonNode _system = JsonNode.Parse(File.ReadAllText(Path.Combine(Mappe(), "system.json")))!;
    private readonly Dictionary<string, JsonNode?> _scenarier = [];

    public (int Status, JsonNode? Innhold) Utfor(string metode, string sti, JsonNode? innhold)
    {
        try
        {
            return Velg(metode, sti, innhold);
        }
        catch (Exception feil)
        {
            return (500, new JsonObject { ["title"] = "Feil i adapteren", ["status"] = 500, ["detail"] = feil.Message });
        }
    }

    private (int Status, JsonNode? Innhold) Velg(string metode, string sti, JsonNode? innhold)
    {
        if ((metode, sti) == ("GET", "/v1/system"))
        {
            return (200, _system.DeepClone());
        }

        var treff = Regex.Match(sti, "^/v1/scenarios/([^/]+)(?:/actions/([^/]+))?$");
        var (scenario, handling) = (treff.Groups[1].Value, treff.Groups[2].Value);
        switch (metode, handling)
        {
            case ("PUT", "") when treff.Success:
                _scenarier[scenario] = innhold?.DeepClone();
                return (204, null);
            case ("DELETE", "") when treff.Success:
                _scenarier.Remove(scenario);
                return (204, null);
            case ("POST", "forskriv"):
                return (200, Forskriv(_scenarier.GetValueOrDefault(scenario), innhold));
            default:
                return (501, new JsonObject { ["title"] = "Ikke tilbudt", ["status"] = 501 });
        }
    }

    // Den ene handlingen. Bytt ut innholdet med kall til fagsystemet, og svar det brukeren fikk se.
    private static JsonObject Forskriv(JsonNode? rollebesetning, JsonNode? foresporsel) => new()
    {
        ["outcome"] = "unconfirmed",
        ["shown"] = new JsonArray(new JsonObject
        {
            ["kind"] = "error",
            ["text"] = "Adapteren er ikke koblet til fagsystemet ennå.",
            ["kilde"] = "intern-api",
        }),
        ["references"] = new JsonObject(),
    };

    private static string Mappe([CallerFilePath] string fil = "") => Path.GetDirectoryName(fil)!;
}
