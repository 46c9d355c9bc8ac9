namespace AcceptanceHarness.Cli.Contract;

/// <summary>What became of one call of the contract.</summary>
/// <param name="Call">Method and path.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Received">What was received, in bokmål.</param>
/// <param name="Expected">What was expected; null where nothing is wrong.</param>
/// <param name="Next">What to do next; null where there is nothing.</param>
internal sealed record ContractRow(string Call, ContractStatus Status, string Received, string? Expected = null, string? Next = null)
{
    /// <summary>True when nothing more can be asked: the adapter did not answer, or must not be used.</summary>
    public bool EndsCheck { get; init; }
}
