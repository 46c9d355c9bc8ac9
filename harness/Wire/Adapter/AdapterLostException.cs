namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The adapter or the system behind it stopped answering, or answered outside the contract.</summary>
/// <param name="message">Expected, received and what to do next, in bokmål.</param>
/// <param name="inner">What was thrown, if anything.</param>
public sealed class AdapterLostException(string message, Exception? inner = null) : Exception(message, inner);
