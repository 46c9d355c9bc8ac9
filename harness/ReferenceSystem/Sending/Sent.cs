namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What came of a call.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Document">The answer's document, when there is one.</param>
/// <param name="Text">What can be told of it, in bokmål.</param>
internal sealed record Sent(SendOutcome Outcome, ReadOnlyMemory<byte> Document, string Text);
