using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The HelseID tokens that stand in for a personal signature, attached to a message.</summary>
/// <remarks>Only what can be seen without knowing Reseptformidleren's rules for the claims, which are not public.</remarks>
internal static class HelseIdVedlegg
{
    private const string Vedlegg =
        "/mh:MsgHead/mh:Document/mh:RefDoc[mh:MsgType/@V='A' and normalize-space(mh:MimeType)='application/jwt'"
        + " and normalize-space(mh:Description)='HelseID']";

    /// <summary>How many there are, and of those how many can be read as a signed token.</summary>
    public static (int Antall, int Lesbare) I(EreseptMelding melding)
    {
        var attachments = melding.Velg(Vedlegg).ToList();
        return (attachments.Count, attachments.Count(attachment => ErLesbart(
            attachment.SelectSingleNode(EreseptMelding.Compiled("mh:Content/b64:Base64Container"))?.Value)));
    }

    private static bool ErLesbart(string? container) =>
        container is not null && Av(container) is { } token && token.Split('.') is [var head, var claims, { Length: > 0 } signature]
        && ErObjekt(head) && ErObjekt(claims) && Base64Url.IsValid(signature);

    private static string? Av(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length).Trim() : null;
    }

    private static bool ErObjekt(string part)
    {
        if (!Base64Url.IsValid(part))
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(part));
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
