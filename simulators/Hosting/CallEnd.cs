namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>What the connection is to do with a call that has been handled.</summary>
/// <param name="Answer">What is sent; null when the connection is reset.</param>
/// <param name="WhenSent">Runs once the answer has left.</param>
internal sealed record CallEnd(Answer? Answer, Action? WhenSent = null)
{
    /// <summary>How the rest of the answer stays away; null when the answer is whole.</summary>
    public Silence? Silence { get; init; }

    public static CallEnd Reset { get; } = new(Answer: null);
}
