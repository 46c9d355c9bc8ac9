namespace AcceptanceHarness.Cli.Commands;

/// <summary>The exit codes of rules.md 2 that the command line gives itself; the others come from the gate.</summary>
internal static class ExitCodes
{
    public const int Held = 0;
    public const int NotMet = 1;
    public const int SetUpWrong = 2;
    public const int ToolFault = 3;
    public const int NotDecided = 4;
}
