using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("run-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Out => Path.Combine(_folder, "kjoring");

    private string Record => Path.Combine(Out, RunRecordFile.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_selection_that_holds_ends_in_0_and_a_record_without_a_gate()
    {
        var answer = await CommandAnswer.ToAsync("run", "--id", "AK-ERE-1-06", "--out", Out);

        var run = JsonNode.Parse(await File.ReadAllTextAsync(Record, Cancel))!;
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Null((run["gate"] as JsonObject)?["open"]);
        Assert.Equal("kriterium AK-ERE-1-06", run["selection"]!.GetValue<string>());
        Assert.Contains("Kriterier: 1 bestått", answer.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Out, "report.html")));
    }

    [Fact]
    public async Task A_seeded_defect_that_is_caught_ends_in_1()
    {
        var answer = await CommandAnswer.ToAsync(
            "run", "--defect", "rejected-shown-as-sent", "--id", "AK-ERE-2-01", "--out", Out);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(
            "AK-ERE-2-01  Ikke bestått: En resept som Reseptformidleren ikke har godtatt, vises som sendt.",
            answer.Output,
            StringComparison.Ordinal);
        var failed = (await RunRecordFile.ReadAsync(Out, Cancel)).Scenarios.First(s => s.Dom == Dom.IkkeBestatt);
        Assert.Equal("feilet", Assert.Single(failed.Steps, s => s.Error is not null).Status);
    }

    [Fact]
    public async Task A_known_deviation_ends_in_0_and_is_told_all_the_same()
    {
        var answer = await CommandAnswer.ToAsync(
            "run", "--defect", "rejected-shown-as-sent", "--id", "AK-ERE-2-01", "--out", Out,
            "--baseline", Write("kjente.txt", "AK-ERE-2-01 # meldt leverandøren"));

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("AK-ERE-2-01  Ikke bestått:", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_rests_on_an_assumption_ends_in_4_and_what_follows_from_it_is_undecided()
    {
        var answer = await CommandAnswer.ToAsync(
            "run", "--defect", "wrong-organisation", "--id", "AK-ERE-1-09", "--id", "AK-ERE-2-02", "--out", Out);

        Assert.Equal(4, answer.ExitCode);
        Assert.Contains(
            "AK-ERE-1-09  Ikke bestått: Sertifikat, organisasjonsnummer og HER-id i kallet tilhører ikke samme virksomhet. Bygger på antakelse A-010.",
            answer.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "AK-ERE-2-02  Ikke avgjort: Reseptformidleren avviste M1 for et annet avvik (AK-ERE-1-09)", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_run_is_never_touched()
    {
        await CommandAnswer.ToAsync("run", "--id", "AK-ERE-1-06", "--out", Out);
        var earlier = await File.ReadAllBytesAsync(Record, Cancel);

        var answer = await CommandAnswer.ToAsync("run", "--id", "AK-ERE-1-06", "--out", Out);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("En tidligere kjøring røres ikke; velg en ny mappe med --out.", answer.Error, StringComparison.Ordinal);
        Assert.Equal(earlier, await File.ReadAllBytesAsync(Record, Cancel));
    }

    [Theory]
    [InlineData("--adapter http://127.0.0.1:1", "Start adapteren, eller rett --adapter.")]
    [InlineData("--adapter https://adapter.example.no", "Sett «adapterToken» i acceptance.json.")]
    [InlineData("--adapter adapteren", "Innstillingen --adapter skal være en adresse")]
    [InlineData("--adapter-command finnes-ikke-her", "--adapter-command: kommandoen «finnes-ikke-her» kan ikke startes")]
    [InlineData("--adapter http://127.0.0.1:1 --adapter-command x", "Velg én måte å nå fagsystemet på.")]
    [InlineData("--adapter http://127.0.0.1:1 --defect never-sends", "--defect og --variant gjelder bare referansesystemet.")]
    [InlineData("--id FINNES-IKKE", "Kriteriet «FINNES-IKKE» finnes ikke. Se «acceptance list», og rett --id.")]
    [InlineData("--solution finnes-ikke", "Utvalget (løsning finnes-ikke) treffer ingen kriterier.")]
    [InlineData("--defect finnes-ikke", "--defect «finnes-ikke» finnes ikke. Velg en av: ")]
    [InlineData("--variant finnes-ikke", "--variant «finnes-ikke» finnes ikke. Velg en av:")]
    [InlineData("--parallel 0", "Innstillingen --parallel skal være fra 1 til 64, fikk 0. Rett tallet.")]
    [InlineData("--baseline finnes-ikke.txt", "Rett --baseline.")]
    [InlineData("--config finnes-ikke.json", "Innstillingsfilen «finnes-ikke.json» kan ikke leses")]
    [InlineData("--parallel mange", "Valget --parallel kan ikke leses: fikk «mange».")]
    [InlineData("--finnes-ikke", "Ukjent ord «--finnes-ikke».")]
    public async Task A_wrong_setting_ends_in_2_names_itself_and_leaves_no_record(string words, string named)
    {
        var answer = await CommandAnswer.ToAsync(["run", .. words.Split(' '), "--out", Out]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(named, answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Record));
    }

    [Theory]
    [InlineData("{ \"adapter\": ")]
    [InlineData("{ \"adaptor\": \"http://127.0.0.1:1\" }")]
    [InlineData("[]")]
    public async Task A_settings_file_that_cannot_be_read_ends_in_2_and_is_named(string json)
    {
        var file = Write("prove.json", json);

        var answer = await CommandAnswer.ToAsync("run", "--config", file, "--out", Out);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains($"Innstillingsfilen «{file}» kan ikke leses", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Rett filen, eller velg en annen med --config.", answer.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
