using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Tests.Cli;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Tests.ReferenceSystem;

/// <summary>The reference system as a process that is ended with SIGKILL the moment its positive receipt is on the bus.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private const string Scenario = "kill-9";

    private static readonly TimeSpan Lenge = TimeSpan.FromSeconds(60);

    private readonly string _mappe = Directory.CreateTempSubdirectory("kill-9").FullName;

    public void Dispose() => Directory.Delete(_mappe, recursive: true);

    [Theory]
    [InlineData(null, 1)]
    [InlineData("hn-receipts-before-keeping", 0)]
    public async Task What_was_answered_for_positively_is_there_once_when_the_system_is_back_unless_it_answers_before_it_keeps(string? defect, int expected)
    {
        await using var environment = await AcceptanceEnvironment.StartAsync(new AcceptanceSettings(), TestContext.Current.CancellationToken);
        var cast = environment.Prepare(Scenario, "Kill -9 rett etter kvitteringen");
        var id = Guid.NewGuid().ToString();
        await using (var first = await StartAsync(defect))
        {
            using var client = Klient(first);
            using var begun = await client.PutAsJsonAsync($"v1/scenarios/{Scenario}", cast, AdapterJson.Options, TestContext.Current.CancellationToken);
            begun.EnsureSuccessStatusCode();
            Skriv(environment, cast, id);
            Assert.NotNull(await environment.Journal.WaitForAsync(
                "", all => all.FirstOrDefault(e => e.Operation == Meldingsoperasjoner.Sending && e.Facts.GetValueOrDefault(MeldingsFacts.KvitteringFor) == id), Lenge, TimeProvider.System, TestContext.Current.CancellationToken));
        }

        await using var second = await StartAsync(defect);
        using var again = Klient(second);
        var innboks = await again.GetFromJsonAsync<JsonObject>($"v1/scenarios/{Scenario}/views/innboks", TestContext.Current.CancellationToken);

        Assert.Equal(expected, innboks!["fields"]!["henvendelser"]!.AsArray().Count(each => (string?)each!["id"] == id));
        Assert.Empty(environment.Host.ToolFaults);
    }

    private Task<RunningCommand> StartAsync(string? defect) => RunningCommand.StartAsync(
        _mappe, "Referansesystemet", ["reference", "--port", "0", "--data", _mappe, .. defect is null ? Array.Empty<string>() : ["--defect", defect]]);

    private static HttpClient Klient(RunningCommand command) => new() { BaseAddress = new Uri(command.Output[command.Output.IndexOf("http", StringComparison.Ordinal)..].Split('\n')[0].Trim()) };

    private static void Skriv(AcceptanceEnvironment environment, ScenarioCast cast, string id) => HelsenorgeSimulator.Send(
        environment.Host.FindTenant("")!, Meldingsparter.Buss(environment.Host), cast.Parter["helsenorge"].HerId, new Innbyggermelding
        {
            Funksjon = Meldingsfunksjon.Ekontakt,
            Til = cast.Kommunikasjonsparter[0].HerId,
            MsgId = id,
            Fnr = cast.Pasienter[0].Fnr,
            Fornavn = cast.Pasienter[0].Fornavn,
            Etternavn = cast.Pasienter[0].Etternavn,
            Tekst = "Er svaret på blodprøven kommet?",
        });
}
