using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Contract;

/// <summary>Makes a call and says how its answer stands with the contract.</summary>
internal sealed class ContractAnswers(IAdapterChannel channel, TimeSpan limit)
{
    private const int MostShown = 200;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes the call; gives its row, and the answer's JSON where it follows the contract.</summary>
    public async Task<(ContractRow Row, JsonNode? Answer)> AskAsync(ContractCall asked, CancellationToken cancellationToken)
    {
        try
        {
            return Judge(asked, await AnswerAsync(asked.Call, cancellationToken));
        }
        catch (AdapterLostException lost)
        {
            return (new(asked.Call.Name, ContractStatus.Feil, lost.Message, asked.Expected, "Resten er ikke prøvd. Rett dette først.") { EndsCheck = true }, null);
        }
    }

    private async Task<AdapterAnswer> AnswerAsync(AdapterCall call, CancellationToken cancellationToken)
    {
        var answer = await channel.CallAsync(call, cancellationToken);
        var started = TimeProvider.System.GetTimestamp();
        while (answer is { Status: 202, Location: { } location } && TimeProvider.System.GetElapsedTime(started) < limit)
        {
            await Task.Delay(Beat, TimeProvider.System, cancellationToken);
            answer = await channel.CallAsync(new AdapterCall("GET", location, null, limit), cancellationToken) is var next && next.Status == 202
                ? next with { Location = location }
                : next;
        }

        return answer;
    }

    private static (ContractRow Row, JsonNode? Answer) Judge(ContractCall asked, AdapterAnswer answer) => answer.Status switch
    {
        200 when asked.Schema is { } schema => JudgeContent(asked, schema, answer),
        204 when asked.MayBeEmpty => (Row(asked, ContractStatus.Tilbudt, "204"), null),
        501 when asked.MayBeLeftOut => (Row(asked, ContractStatus.IkkeTilbudt, "501") with { Next = asked.LeftOut }, null),
        202 => (Wrong(asked, answer.Location is null ? "202 uten Location" : "202 til fristen var ute", "Svar 200 på adressen i Location når handlingen er ferdig."), null),
        >= 400 and < 500 when Problem(answer.Body) is { } problem => (asked.MayHaveNothing
            ? Row(asked, ContractStatus.Tilbudt, $"{answer.Status} «{problem}», som ventet: ingen dialog er åpen")
            : Row(asked, ContractStatus.Merknad, $"{answer.Status} «{problem}»") with
            {
                Expected = asked.Expected,
                Next = "En handling som ikke lar seg gjøre, skal svare 200 med outcome «refused» og det brukeren fikk se; et annet svar gjør scenariet Ikke avgjort.",
            }, null),
        _ => (Wrong(asked, $"{answer.Status} {Excerpt(answer.Body)}", "Svar som openapi.yaml sier, med application/problem+json (title, status, detail) når noe er galt."), null),
    };

    private static (ContractRow Row, JsonNode? Answer) JudgeContent(ContractCall asked, string schema, AdapterAnswer answer)
    {
        if (Parse(answer.Body) is not { } content)
        {
            return (Wrong(asked, $"200 med noe som ikke er JSON: {Excerpt(answer.Body)}", "Send innholdet som JSON i UTF-8."), null);
        }

        string[] breaches =
        [
            .. ContractSchemas.Breaches(schema, content),
            .. asked.Fields is { } fields ? ContractSchemas.Breaches(fields, content is JsonObject view ? view["fields"] : null).Select(b => b.Insert(1, ".fields")) : [],
        ];
        return breaches.Length == 0
            ? (Row(asked, ContractStatus.Tilbudt, "200"), content)
            : (Wrong(asked, $"200 med {string.Join("; ", breaches)}", $"Rett svaret etter skjemaet {asked.Fields ?? schema} i openapi.yaml."), null);
    }

    private static ContractRow Row(ContractCall asked, ContractStatus status, string received) => new(asked.Call.Name, status, received);

    private static ContractRow Wrong(ContractCall asked, string received, string next) =>
        new(asked.Call.Name, ContractStatus.Feil, received, asked.Expected, next);

    private static string? Problem(string body) =>
        Parse(body) is JsonObject problem && ContractSchemas.Breaches("Problem", problem).Count == 0
            ? problem["detail"]?.ToString() ?? problem["title"]!.ToString()
            : null;

    private static JsonNode? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Excerpt(string body) =>
        body.Length == 0 ? "uten innhold" : $"«{string.Concat(body.ReplaceLineEndings(" ").Take(MostShown))}{(body.Length > MostShown ? " …" : "")}»";
}
