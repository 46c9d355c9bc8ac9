using System.Globalization;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>An answer on HTTP that asks the client to come back later.</summary>
internal static class RetryLater
{
    /// <summary>The whole seconds that the client is asked to wait.</summary>
    public static string Seconds(TimeSpan retryAfter) => Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>The answer; nothing is taken in.</summary>
    public static Task<FaultOutcome> Answer(int status, TimeSpan retryAfter, string contentType, ReadOnlyMemory<byte> body) =>
        Task.FromResult(FaultOutcome.Send(new Answer
        {
            Status = status,
            ContentType = contentType,
            Headers = [new("Retry-After", Seconds(retryAfter))],
            Body = body,
        }));
}
