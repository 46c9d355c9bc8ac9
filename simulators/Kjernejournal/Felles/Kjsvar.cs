using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>Writes JSON answers of kjernejournal's services, each with an event id.</summary>
internal static class Kjsvar
{
    /// <summary>An answer with JSON.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="kropp">The body.</param>
    /// <param name="hendelse">The event's id.</param>
    public static Answer Json(int status, JsonObject kropp, string hendelse) => new()
    {
        Status = status,
        ContentType = "application/json; charset=utf-8",
        Headers = [new(KjernejournalHoder.Hendelse, hendelse), new("Cache-Control", "no-store")],
        Body = Encoding.UTF8.GetBytes(kropp.ToJsonString()),
        Facts = new Dictionary<string, string> { [KjernejournalFacts.SvarHendelse] = hendelse },
    };

    /// <summary>An error.</summary>
    /// <param name="feil">The error.</param>
    /// <param name="hendelse">The event's id.</param>
    public static Answer Feil(Kjfeil feil, string hendelse)
    {
        var answer = Json(feil.Status, Kropp(feil), hendelse);
        return answer with { Facts = answer.Facts.With(Fakta(feil)) };
    }

    /// <summary>The error's code and text, as facts.</summary>
    public static Dictionary<string, string> Fakta(Kjfeil feil) => new(StringComparer.Ordinal)
    {
        [KjernejournalFacts.SvarFeilkode] = feil.Feilkode,
        [KjernejournalFacts.SvarBrukermelding] = feil.Brukermelding,
    };

    /// <summary>A member that nobody has agreed on: whoever reads the answer must leave it alone.</summary>
    /// <remarks>Source: the integration guide says that answers may hold such members on purpose.</remarks>
    public static JsonObject MedUkjentFelt(JsonObject kropp)
    {
        kropp["x" + RandomNumberGenerator.GetHexString(6, lowercase: true)] = "qwfpgj";
        return kropp;
    }

    private static JsonObject Kropp(Kjfeil feil) => new()
    {
        ["status"] = feil.Status,
        ["utviklermelding"] = feil.Utviklermelding,
        ["brukermelding"] = feil.Brukermelding,
        ["feilkode"] = feil.Feilkode,
    };
}
