using System.Text;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Tests.Core.Evidence;

internal static class Calls
{
    public static Exchange Of(long number, string body = "<a/>", string tenant = "", string header = "text/xml", string path = "/") => new()
    {
        Number = number,
        Tenant = tenant,
        System = "reseptformidleren",
        Operation = "M1",
        ReceivedAt = DateTimeOffset.UnixEpoch,
        Request = new WireMessage
        {
            StartLine = $"POST {path} HTTP/1.1",
            Headers = [KeyValuePair.Create("Content-Type", header)],
            Body = Encoding.UTF8.GetBytes(body),
        },
    };

    public static Exchange Answered(this Exchange exchange, string body = "<svar/>") => exchange with
    {
        AnsweredAt = DateTimeOffset.UnixEpoch.AddSeconds(1),
        Response = new WireMessage { StartLine = "HTTP/1.1 200 OK", Body = Encoding.UTF8.GetBytes(body) },
    };

    public static string Text(this ReadOnlyMemory<byte> body) => Encoding.UTF8.GetString(body.Span);

    /// <summary>A number with right control digits, put together here so that none stands in the tree.</summary>
    public static string PersonNumber(int monthOffset, int dayOffset = 0) => Enumerable.Range(0, 100_000)
        .Select(n => $"{1 + dayOffset:00}{1 + monthOffset:00}90{n:00000}")
        .First(n => NationalId.TryParse(n, out _));
}
