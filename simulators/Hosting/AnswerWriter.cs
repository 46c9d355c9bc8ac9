using System.Globalization;
using AcceptanceHarness.Core.Evidence;
using Microsoft.AspNetCore.WebUtilities;
using WireMock;
using WireMock.Types;
using WireMock.Util;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Writes an answer to the journal's form and to WireMock's.</summary>
internal static class AnswerWriter
{
    public static WireMessage ToWire(Answer answer, string protocol) => new()
    {
        StartLine = string.Create(
            CultureInfo.InvariantCulture,
            $"{protocol} {answer.Status} {ReasonPhrases.GetReasonPhrase(answer.Status)}").TrimEnd(),
        Headers = [new("Content-Type", answer.ContentType), .. answer.Headers],
        Body = answer.Body,
        Clear = answer.Clear,
    };

    public static ResponseMessage ToResponse(Answer answer)
    {
        var response = new ResponseMessage
        {
            StatusCode = answer.Status,
            BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = answer.Body.ToArray() },
        };
        response.AddHeader("Content-Type", answer.ContentType);
        foreach (var header in answer.Headers.GroupBy(h => h.Key, StringComparer.OrdinalIgnoreCase))
        {
            response.AddHeader(header.Key, header.Select(h => h.Value).ToArray());
        }

        return response;
    }
}
