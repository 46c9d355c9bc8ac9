namespace AcceptanceHarness.Cli.HelseId;

/// <summary>Which simulators a session lies at.</summary>
/// <param name="Address">The control listener; null for the default one.</param>
/// <param name="Token">The token of control calls; null for none.</param>
/// <param name="Json">Whether the answer is written as JSON.</param>
internal sealed record Styringsvalg(Uri? Address, string? Token, bool Json)
{
    /// <summary>Makes ready to speak to it.</summary>
    public Styring Connect() => new(Address, Token);
}
