namespace AcceptanceHarness.Cli.Settings;

/// <summary>The user's set-up is wrong: no verdict is given, and the message names the setting and the fix.</summary>
internal sealed class SetUpException(string message, Exception? inner = null) : Exception(message, inner);
