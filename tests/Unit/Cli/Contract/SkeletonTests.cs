namespace AcceptanceHarness.Tests.Cli.Contract;

/// <summary><c>adapter init</c>: each skeleton follows the contract as it is handed out.</summary>
public sealed class SkeletonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skjelett-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Requires("node")]
    public Task The_one_in_Node_follows_the_contract() => FollowsTheContractAsync("node", "node", "adapter.mjs");

    [Fact]
    [Requires("python3")]
    public Task The_one_in_Python_follows_the_contract() => FollowsTheContractAsync("python", "python3", "adapter.py");

    [Fact]
    public Task The_one_in_CSharp_compiles_and_follows_the_contract() => FollowsTheContractAsync("csharp", "dotnet run", "adapter.cs");

    [Fact]
    public async Task A_folder_with_something_in_it_is_left_alone()
    {
        var file = Path.Combine(_folder, "adapter.mjs");
        await File.WriteAllTextAsync(file, "mitt", TestContext.Current.CancellationToken);

        var answer = await CommandAnswer.ToAsync("adapter", "init", "--sprak", "node", "--mappe", _folder);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("er ikke tom, og ingenting er skrevet. Velg en ny mappe med --mappe.", answer.Error, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(_folder));
        Assert.Equal("mitt", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unknown_language_ends_in_2_and_names_those_there_are()
    {
        var answer = await CommandAnswer.ToAsync("adapter", "init", "--sprak", "cobol", "--mappe", Path.Combine(_folder, "ny"));

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--sprak «cobol» finnes ikke. Velg en av: csharp, node, python.", answer.Error, StringComparison.Ordinal);
    }

    private async Task FollowsTheContractAsync(string language, string program, string file)
    {
        var folder = Path.Combine(_folder, language);
        var init = await CommandAnswer.ToAsync("adapter", "init", "--sprak", language, "--mappe", folder);

        var check = await CommandAnswer.ToAsync("adapter", "check", "--adapter-command", $"{program} \"{Path.Combine(folder, file)}\"", "--frist", "300");

        Assert.Equal((0, ""), (init.ExitCode, init.Error));
        Assert.True(check is { ExitCode: 0, Error: "" }, check.Output + check.Error);
        Assert.Contains("tilbudt       POST /v1/scenarios/adapter-check/actions/forskriv  200", check.Output, StringComparison.Ordinal);
        Assert.Contains("ikke tilbudt  POST /v1/scenarios/adapter-check/actions/tilbakekall  501", check.Output, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(folder).Length);
    }
}
