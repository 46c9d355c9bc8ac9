namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>What the connection is to do with a call that has been handled.</summary>
/// <param name="Answer">What is sent; null when the connection is reset.</param>
/// <param name="WhenSent">Runs once the answer has left.</param>
internal sealed record CallEnd(Answer? Answer, Action? WhenSent = null)
{
    public static CallEnd Reset { get; } = new(Answer: null);
}
