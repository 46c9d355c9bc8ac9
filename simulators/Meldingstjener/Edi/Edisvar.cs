using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>Writes the REST interface's answers.</summary>
internal static class Edisvar
{
    /// <summary>Messages.</summary>
    /// <param name="meldinger">The messages.</param>
    /// <param name="medMetadata">Whether all of each is told.</param>
    public static Answer Meldinger(IEnumerable<Edimelding> meldinger, bool medMetadata) =>
        Json(200, new JsonArray([.. meldinger.Select(message => Utdrag(message, medMetadata))]));

    /// <summary>One message.</summary>
    public static Answer Melding(Edimelding melding) => Json(200, Utdrag(melding, medMetadata: true));

    /// <summary>A message's document.</summary>
    public static Answer Dokument(Edimelding melding)
    {
        var answer = Json(200, new JsonObject
        {
            ["businessDocument"] = melding.Innhold,
            ["contentType"] = melding.Innholdstype,
            ["contentTransferEncoding"] = "base64",
        });
        return answer with { Clear = Convert.FromBase64String(melding.Innhold) };
    }

    /// <summary>How far a message has come, for each of its receivers.</summary>
    public static Answer Status(Edimelding melding) => Json(200, new JsonArray(new JsonObject
    {
        ["receiverHerId"] = Tall(melding.Dokument.TilHerId),
        ["transportDeliveryState"] = melding.Tilstand.ToString(),
        ["sent"] = true,
        ["appRecStatus"] = melding.Apprec?.Status,
    }));

    /// <summary>A message's application receipts, one for each of its receivers.</summary>
    public static Answer Apprec(Edimelding melding) => Json(200, new JsonArray(new JsonObject
    {
        ["receiverHerId"] = Tall(melding.Dokument.TilHerId),
        ["appRecStatus"] = melding.Apprec?.Status,
        ["appRecErrorList"] = new JsonArray([.. (melding.Apprec?.Feil ?? []).Select(Feil)]),
    }));

    /// <summary>A message that was made.</summary>
    /// <param name="call">The call, whose address the message's is made from.</param>
    /// <param name="id">The message's id.</param>
    public static Answer Opprettet(SimulatedCall call, Guid id)
    {
        var place = call.Address.IndexOf(Edikall.Rot, StringComparison.Ordinal);
        var location = $"{call.Address[..Math.Max(place, 0)]}{Edikall.Rot}/Messages/{id}";
        var answer = Json(201, new JsonObject { ["id"] = id.ToString(), ["location"] = location });
        return answer with { Headers = [new("Location", location)], Facts = new Dictionary<string, string> { [EdiFacts.SvarMeldingId] = id.ToString() } };
    }

    /// <summary>Done, and nothing to say.</summary>
    public static Answer Tom() => new() { Status = 204, ContentType = "application/json; charset=utf-8", Body = default };

    /// <summary>An error.</summary>
    public static Answer Feil(Edifeil feil)
    {
        var answer = Json(feil.Status, new JsonObject
        {
            ["Error"] = feil.Tekst,
            ["ErrorCode"] = feil.Kode,
            ["ValidationErrors"] = new JsonArray([.. feil.Valideringsfeil.Select(each => JsonValue.Create(each))]),
            ["StackTrace"] = null,
            ["RequestId"] = Guid.NewGuid().ToString(),
        });
        return answer with { Facts = new Dictionary<string, string> { [EdiFacts.SvarFeilkode] = feil.Kode.ToString(CultureInfo.InvariantCulture) } };
    }

    private static JsonObject Utdrag(Edimelding message, bool medMetadata)
    {
        var excerpt = new JsonObject { ["id"] = message.Id.ToString(), ["receiverHerId"] = Tall(message.Dokument.TilHerId) };
        if (medMetadata)
        {
            excerpt["contentType"] = message.Innholdstype;
            excerpt["senderHerId"] = Tall(message.Dokument.FraHerId);
            excerpt["businessDocumentId"] = message.Dokument.Id;
            excerpt["businessDocumentGenDate"] = XmlConvert.ToString(message.Dokument.Laget.UtcDateTime, XmlDateTimeSerializationMode.Utc);
            excerpt["isAppRec"] = message.Dokument.ErApprec;
        }

        return excerpt;
    }

    private static JsonObject Feil(Ediapprecfeil error) => new()
    {
        ["errorCode"] = error.Kode,
        ["details"] = error.Detaljer,
        ["description"] = error.Beskrivelse,
        ["oid"] = error.Oid,
    };

    // A HER-id is a number in this interface; one that is none is told as it stands.
    private static JsonValue Tall(string herId) =>
        long.TryParse(herId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(herId);

    private static Answer Json(int status, JsonNode body) => new()
    {
        Status = status,
        ContentType = "application/json; charset=utf-8",
        Body = Encoding.UTF8.GetBytes(body.ToJsonString()),
    };
}
