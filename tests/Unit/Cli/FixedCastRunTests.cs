using System.Security.Cryptography;
using System.Text.Json;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Tests.Features.Runs;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>The reference system with people of its own, and the settings that a vendor writes for such a system.</summary>
public sealed class FixedCastRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fast-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Out => Path.Combine(_folder, "kjoring");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_criterion_holds_with_the_systems_own_people()
    {
        var answer = await CommandAnswer.ToAsync("run", "--fast-rollebesetning", "--id", "AK-ERE-1-03", "AK-ERE-3-06", "--out", Out);

        var run = await RunRecordFile.ReadAsync(Out, Cancel);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(run.Criteria, c => Assert.Equal(Dom.Bestatt, c.Dom));
        Assert.Equal("fast-rollebesetning", run.DefectOrVariant);
    }

    [Fact]
    public async Task A_scenario_that_the_pool_has_nobody_left_for_is_not_run_and_says_how_many_are_needed()
    {
        var settings = Write(FastRollebesetning.Syntetisk(3) with { Pasienter = PasientpoolTests.Pasienter(fnr: 1, dnr: 0, uten: 0) });

        await CommandAnswer.ToAsync("run", "--fast-rollebesetning", "--config", settings, "--id", "AK-ERE-1-03", "--parallel", "1", "--out", Out);

        var run = await RunRecordFile.ReadAsync(Out, Cancel);
        var left = run.Scenarios.Where(s => s.Dom != Dom.Bestatt).ToList();
        Assert.NotEmpty(left);
        Assert.All(left, s => Assert.Equal(Dom.IkkeKjort, s.Dom));
        Assert.All(left, s => Assert.Contains("Legg til minst ", s.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fixed_cast_of_the_reference_system_is_refused_for_another_system()
    {
        var answer = await CommandAnswer.ToAsync("run", "--fast-rollebesetning", "--adapter", "http://127.0.0.1:1", "--out", Out);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--fast-rollebesetning gjelder bare referansesystemet.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trust_anchors_are_shown_in_the_report_and_a_key_ends_in_2()
    {
        using var own = TestPki.Open(_folder, TimeProvider.System);
        using var key = RSA.Create(2048);
        await File.WriteAllTextAsync(Path.Combine(_folder, "egen.key"), key.ExportPkcs8PrivateKeyPem(), Cancel);
        var good = WriteText("""{ "tillitsankere": ["ca.pem"] }""");

        var answer = await CommandAnswer.ToAsync("run", "--config", good, "--id", "AK-ERE-1-04", "--out", Out);
        var refused = await CommandAnswer.ToAsync("run", "--config", WriteText("""{ "tillitsankere": ["egen.key"] }"""), "--out", Out + "2");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(own.Authority.GetCertHashString(HashAlgorithmName.SHA256), await File.ReadAllTextAsync(Path.Combine(Out, "report.html"), Cancel), StringComparison.Ordinal);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("forventet et sertifikat, fikk en nøkkel", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_in_README_can_be_read()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var start = readme.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        var path = WriteText(readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);

        var file = AcceptanceFile.Read(path);
        file.Rollebesetning!.Validate();

        Assert.NotEmpty(file.Rollebesetning.Pasienter);
        Assert.NotEmpty(file.Tillitsankere);
    }

    private string Write(FastRollebesetning own) => WriteText($$"""{ "rollebesetning": {{JsonSerializer.Serialize(own, AdapterJson.Options)}} }""");

    private string WriteText(string json)
    {
        var path = Path.Combine(_folder, "acceptance.json");
        File.WriteAllText(path, json);
        return path;
    }
}
