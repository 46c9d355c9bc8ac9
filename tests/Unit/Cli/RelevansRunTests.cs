using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Tests.Drivers.Carriers;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>What a system declares that it lacks, through a whole run: Ikke relevant by its word, a finding against its word, and nothing by silence.</summary>
public sealed class RelevansRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relevans-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_scenarios_of_a_lacking_function_are_Ikke_relevant_and_the_rest_decides()
    {
        var (answer, run) = await ReferenceAsync("--variant", "no-optional-functions", "--id", "AK-ERE-3-02");

        var criterion = Assert.Single(run.Criteria);
        Assert.Equal((0, Dom.Bestatt), (answer.ExitCode, criterion.Dom));
        Assert.Equal("9 av 9 scenarier er bestått.", criterion.Reason);
        Assert.Equal(4, run.Scenarios.Count(s => s.Dom == Dom.IkkeRelevant));
        Assert.Contains("AK-ERE-3-02  9 av 13 scenarier relevante", answer.Output, StringComparison.Ordinal);
        Assert.Contains("ikke relevant  Mal med", answer.Output, StringComparison.Ordinal);
        var report = await File.ReadAllTextAsync(Path.Combine(_folder, "report.html"), Cancel);
        Assert.Contains("9 av 13 scenarier relevante", report, StringComparison.Ordinal);
        Assert.Contains("Fagsystemet oppgir at det ikke har funksjonen «maler».", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("has-templates-it-denies", "AK-ERE-3-02", "maler", "Fagsystemet utførte handlingen «lagre-mal».")]
    [InlineData("doctors-name-it-denies", "AK-ERE-1-03", "i-legens-navn", "En resept med RekvLegensNavn.")]
    public async Task A_function_in_use_that_is_declared_lacking_is_a_finding(string defect, string id, string funksjon, string mottatt)
    {
        var (answer, run) = await ReferenceAsync("--defect", defect, "--id", id);

        var finding = run.Criteria.Single().Findings[0];
        Assert.Equal((1, Dom.IkkeBestatt), (answer.ExitCode, run.Criteria.Single().Dom));
        Assert.Equal(("absent-function-is-not-used", mottatt), (finding.Check, finding.Received));
        Assert.StartsWith($"Fagsystemet oppgir at det ikke har funksjonen «{funksjon}», men den er i bruk", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_about_a_function_leaves_its_scenarios_not_run()
    {
        var run = await RunAsync(new StandInSystem(d => d with { ManglerFunksjoner = ["maler"] }), "AK-ERE-3-02");

        Assert.All(run.Scenarios.Where(s => s.Title.StartsWith("Mal ", StringComparison.Ordinal)), s => Assert.Equal(Dom.IkkeRelevant, s.Dom));
        Assert.All(run.Scenarios.Where(s => s.Title.StartsWith("Kopi ", StringComparison.Ordinal)), s => Assert.Equal(
            (Dom.IkkeKjort, "Adapteren tilbyr ikke handlingen «kopier», og ingen person utførte den."), (s.Dom, s.Reason)));
        Assert.Equal(Dom.IkkeKjort, run.Criteria.Single().Dom);
    }

    [Fact]
    public async Task A_criterion_of_another_profile_is_Ikke_relevant_and_the_system_is_not_asked()
    {
        var system = new StandInSystem(d => d with { Profil = "sfm-full" });

        var run = await RunAsync(system, "AK-ERE-1-06");

        var criterion = Assert.Single(run.Criteria);
        Assert.Equal(
            (Dom.IkkeRelevant, "Gjelder profilen «soap-personlig-signatur», og fagsystemet oppgir «sfm-full»."), (criterion.Dom, criterion.Reason));
        Assert.Equal((null, false), (system.Cast, system.Ended));
    }

    [Fact]
    public async Task An_unknown_name_in_the_declaration_ends_in_2_before_anything_runs()
    {
        await using var adapter = await GuardedAdapter.StartAsync(new StandInSystem(d => d with { Funksjoner = ["maling"] }), Cancel);

        var answer = await CommandAnswer.ToAsync("run", "--adapter", adapter.Address.ToString(), "--out", _folder);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Fagsystemet oppgir funksjonen «maling», som ikke finnes.", answer.Error, StringComparison.Ordinal);
    }

    private async Task<(CommandAnswer Answer, RunRecord Run)> ReferenceAsync(params string[] options)
    {
        var answer = await CommandAnswer.ToAsync(["run", .. options, "--out", _folder]);
        return (answer, await RunRecordFile.ReadAsync(_folder, Cancel));
    }

    private async Task<RunRecord> RunAsync(StandInSystem system, string id)
    {
        system.LetGo();
        await using var adapter = await GuardedAdapter.StartAsync(system, Cancel);
        await CommandAnswer.ToAsync("run", "--adapter", adapter.Address.ToString(), "--id", id, "--out", _folder);
        return await RunRecordFile.ReadAsync(_folder, Cancel);
    }
}
