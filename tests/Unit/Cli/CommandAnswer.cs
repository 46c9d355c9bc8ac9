using AcceptanceHarness.Cli.Commands;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>What the command answered to the words that a user gave it.</summary>
internal sealed record CommandAnswer(int ExitCode, string Output, string Error)
{
    public static Task<CommandAnswer> ToAsync(params string[] words) => ToAsync(words, CancellationToken.None);

    public static async Task<CommandAnswer> ToAsync(string[] words, CancellationToken cancellationToken)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();

        var exitCode = await AcceptanceCommand.RunAsync(words, output, error, cancellationToken);

        return new CommandAnswer(exitCode, output.ToString(), error.ToString());
    }
}
