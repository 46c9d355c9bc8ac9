namespace AcceptanceHarness.Simulators.Tls;

/// <summary>The tool could not set up a TLS fault, or its own willing client did not get through: a fault of the tool, which says nothing of the vendor's system.</summary>
public sealed class TlsverktoyException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What was tried, what happened, and what to do, in bokmål.</param>
    /// <param name="inner">What was thrown, if anything.</param>
    public TlsverktoyException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
