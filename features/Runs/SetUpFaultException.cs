namespace AcceptanceHarness.Features.Runs;

/// <summary>The set-up showed to be wrong while scenarios ran: the run has no verdict.</summary>
/// <param name="message">Expected, received and what to do next, in bokmål.</param>
/// <param name="inner">What was thrown, if anything.</param>
public sealed class SetUpFaultException(string message, Exception? inner = null) : Exception(message, inner);
