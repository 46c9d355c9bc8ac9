using AcceptanceHarness.Core.Results;
using AcceptanceHarness.ReferenceSystem;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>What acceptance.json says is what the run does.</summary>
public sealed class SettingsFileTests : IDisposable
{
    private const string Token = "et-hemmelig-token-8d2f";
    private readonly string _folder = Directory.CreateTempSubdirectory("oppsett-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_adapters_token_goes_to_the_adapter_and_nowhere_else()
    {
        using var system = new ReferenceEhr(new ReferenceOptions());
        await using var adapter = await GuardedAdapter.StartAsync(system, Cancel);
        var file = Write($$"""{ "adapter": "{{adapter.Address}}", "adapterToken": "{{Token}}" }""");
        var run = Path.Combine(_folder, "kjoring");

        var answer = await CommandAnswer.ToAsync("run", "--config", file, "--id", "AK-ERE-1-06", "--out", run);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.NotEmpty(adapter.Proofs);
        Assert.All(adapter.Proofs, proof => Assert.Equal($"Bearer {Token}", proof));
        Assert.All(
            Directory.GetFiles(run, "*", SearchOption.AllDirectories),
            written => Assert.DoesNotContain(Token, File.ReadAllText(written), StringComparison.Ordinal));
        Assert.DoesNotContain(Token, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_run_gets_a_folder_of_its_own_below_the_one_that_is_set()
    {
        var below = Path.Combine(_folder, "mine kjøringer");
        var file = Write($$"""{ "ut": "{{below.Replace("\\", "\\\\", StringComparison.Ordinal)}}" }""");

        var first = await CommandAnswer.ToAsync("run", "--config", file, "--id", "AK-ERE-1-06");
        var second = await CommandAnswer.ToAsync("run", "--config", file, "--id", "AK-ERE-1-06");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(2, Directory.GetDirectories(below).Count(run => File.Exists(Path.Combine(run, RunRecordFile.FileName))));
    }

    private string Write(string json)
    {
        var path = Path.Combine(_folder, "prove.json");
        File.WriteAllText(path, json);
        return path;
    }
}
