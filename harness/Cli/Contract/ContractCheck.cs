using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Contract;

/// <summary>Calls everything in the contract once, and holds each answer against openapi.yaml.</summary>
/// <param name="channel">The adapter.</param>
/// <param name="limit">How long a call may take.</param>
internal sealed class ContractCheck(IAdapterChannel channel, TimeSpan limit)
{
    private const string Scenario = "adapter-check";

    private readonly ContractAnswers _answers = new(channel, limit);

    /// <summary>The calls in the order of the contract; ends early when the adapter does not answer or must not be used.</summary>
    public async IAsyncEnumerable<ContractRow> RunAsync(ScenarioCast cast, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (system, declared) = await _answers.AskAsync(
            new(Call("GET", AdapterRoutes.System), "SystemDeclaration") { MayBeLeftOut = false }, cancellationToken);

        // A system that is no test system is never asked to do anything.
        yield return system with { EndsCheck = system.Status == ContractStatus.Feil };
        if (system.Status == ContractStatus.Feil)
        {
            yield break;
        }

        var reference = Guid.NewGuid().ToString();
        string[] lacked = [.. declared?["manglerFunksjoner"]?.AsArray().Select(f => f!.GetValue<string>()) ?? []];
        foreach (var call in Calls(cast, () => reference, declared?["klokke"]?.GetValue<bool>() == true).Select(call => call with { Mangler = Lacked(call, lacked) }))
        {
            var (row, answer) = await _answers.AskAsync(call, cancellationToken);
            reference = Reference(answer) ?? reference;
            yield return call.Mangler is { } funksjon && IsDone(answer) ? Contradicted(row, funksjon) : row;
            if (row.EndsCheck)
            {
                yield break;
            }
        }
    }

    private IEnumerable<ContractCall> Calls(ScenarioCast cast, Func<string> reference, bool hasClock)
    {
        yield return new(Call("PUT", AdapterRoutes.Scenario(Scenario), cast), "ScenarioReply")
        {
            MayBeEmpty = true,
            LeftOut = "Oppgi «rollebesetning» med brukere, virksomhet og pasienter i acceptance.json.",
        };
        foreach (var action in AdapterCatalog.Actions)
        {
            yield return new(Call("POST", AdapterRoutes.Action(Scenario, action.Id), Request(cast, action, reference())), "Attempt");
        }

        foreach (var view in AdapterCatalog.Views)
        {
            yield return new(Call("GET", AdapterRoutes.View(Scenario, view.Id)), "ViewReading")
            {
                Fields = $"Felter-{view.Id}",
                LeftOut = "En person må se på skjermen, eller observasjonene blir Til manuell vurdering.",
            };
        }

        yield return new(Call("POST", AdapterRoutes.Answer(Scenario), new DialogAnswer("adapter-check", "avbryt")), "Attempt") { MayHaveNothing = true };
        yield return new(Call("GET", AdapterRoutes.Log(Scenario)), "Logg");
        if (hasClock)
        {
            yield return new(Call("POST", AdapterRoutes.Clock, new ClockMove(1)), null) { MayBeEmpty = true, MayBeLeftOut = false };
        }

        yield return new(Call("DELETE", AdapterRoutes.Scenario(Scenario)), null) { MayBeEmpty = true };
    }

    private static Funksjon? Lacked(ContractCall call, string[] lacked) =>
        FunksjonCatalog.Funksjoner.FirstOrDefault(f => lacked.Contains(f.Navn) && f.Handlinger.Any(h => call.Call.Path.EndsWith($"/actions/{h}", StringComparison.Ordinal)));

    private static bool IsDone(JsonNode? answer) => answer is JsonObject attempt && attempt["refusedBy"]?.ToString() != "fagsystem";

    private static ContractRow Contradicted(ContractRow row, Funksjon funksjon) => row with
    {
        Status = ContractStatus.Merknad,
        Expected = $"501, for systemet oppgir at det mangler funksjonen «{funksjon.Navn}»",
        Next = $"Ta «{funksjon.Navn}» bort fra «manglerFunksjoner», eller svar 501; i en kjøring er dette et funn.",
    };

    /// <summary>The prescription that an attempt made, if the answer is one.</summary>
    private static string? Reference(JsonNode? answer) => answer is JsonObject attempt ? attempt["references"]?["reseptId"]?.ToString() : null;

    private static ActionRequest Request(ScenarioCast cast, AdapterEntry action, string reseptId) => new()
    {
        Bruker = Rolle.Lege,
        Pasient = cast.Pasienter[0].Nokkel,
        Argumenter = action.Id == AdapterAction.Forskriv
            ? JsonSerializer.SerializeToNode(Reseptvalg.Vanlig, AdapterJson.Options)!.AsObject()
            : ContractSchemas.Smallest($"Argumenter-{action.Id}", name => name switch
            {
                "reseptId" => reseptId,
                "arsak" => "2",
                "orgnr" => (cast.AndreVirksomheter is [var annen, ..] ? annen : cast.Virksomhet).Orgnr,
                "som" => "system",
                _ => string.Create(CultureInfo.InvariantCulture, $"{name} fra adapter check"),
            }),
    };

    private AdapterCall Call(string method, string path) => new(method, path, null, limit);

    private AdapterCall Call<T>(string method, string path, T body) => new(method, path, JsonSerializer.Serialize(body, AdapterJson.Options), limit);
}
