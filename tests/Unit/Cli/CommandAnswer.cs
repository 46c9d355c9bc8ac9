using AcceptanceHarness.Cli.Commands;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>What the command answered to the words that a user gave it.</summary>
internal sealed record CommandAnswer(int ExitCode, string Output, string Error)
{
    public static Task<CommandAnswer> ToAsync(params string[] words) => UntilAsync(CancellationToken.None, words);

    /// <summary>What it answered when it was interrupted then, or before that.</summary>
    public static async Task<CommandAnswer> UntilAsync(CancellationToken interrupted, params string[] words)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();

        var exitCode = await AcceptanceCommand.RunAsync(words, output, error, interrupted);

        return new CommandAnswer(exitCode, output.ToString(), error.ToString());
    }
}
