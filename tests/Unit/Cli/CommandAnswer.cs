using AcceptanceHarness.Cli.Commands;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>What the command answered to the words that a user gave it.</summary>
internal sealed record CommandAnswer(int ExitCode, string Output, string Error)
{
    public static async Task<CommandAnswer> ToAsync(params string[] words)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();

        var exitCode = await AcceptanceCommand.RunAsync(words, output, error);

        return new CommandAnswer(exitCode, output.ToString(), error.ToString());
    }
}
