using AcceptanceHarness.Core.Results;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.ReferenceSystem.Hosting;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>A vendor's first adapter: one action in Node, and a run that says what is shown and what is left.</summary>
public sealed class SmallAdapterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("node-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Requires("node")]
    public async Task What_it_offers_is_bestatt_and_what_it_lacks_is_never_ikke_bestatt()
    {
        using var system = new ReferenceEhr(new ReferenceOptions());
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);
        var folder = Path.Combine(_folder, "kjoring");

        var answer = await CommandAnswer.ToAsync(
            "run", "--adapter-command", Command(server.Address), "--out", folder,
            "--id", "AK-ERE-1-03", "AK-ERE-1-06", "AK-ERE-2-01", "AK-ERE-2-04", "AK-ERE-3-06");

        var run = await RunRecordFile.ReadAsync(folder, Cancel);
        var left = run.Scenarios.Where(s => s.Dom != Dom.Bestatt).ToList();
        Assert.Equal((4, ""), (answer.ExitCode, answer.Error));
        Assert.Equal("Eksempel-EPJ", run.System.Produkt);
        Assert.Contains(run.Criteria, c => c.Dom == Dom.Bestatt);
        Assert.NotEmpty(left);
        Assert.All(left, s => Assert.Contains(s.Dom, new[] { Dom.TilManuellVurdering, Dom.IkkeKjort }));
        Assert.All(left, s => Assert.StartsWith("Adapteren tilbyr ikke ", s.Reason, StringComparison.Ordinal));
    }

    [Fact]
    [Requires("node")]
    public async Task Its_command_has_ended_when_the_run_has()
    {
        using var system = new ReferenceEhr(new ReferenceOptions());
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);
        var ended = Path.Combine(_folder, "avsluttet");
        var last = $"const fs = await import('node:fs'); process.on('exit', () => fs.writeFileSync('{ended}', ''));";

        await CommandAnswer.ToAsync(
            "run", "--adapter-command", Command(server.Address, last), "--out", Path.Combine(_folder, "kjoring"), "--id", "AK-ERE-1-04");

        Assert.True(File.Exists(ended));
    }

    /// <summary>Sets the address in the program's own environment, so that tests in parallel do not share one.</summary>
    private static string Command(Uri system, string first = "")
    {
        var adapter = Path.Combine(Repository.Root, "tests", "Node", "adapter.mjs");
        return $"node --input-type=module -e \"{first} process.env.FAGSYSTEM_URL='{system}'; await import('{new Uri(adapter)}')\"";
    }
}
