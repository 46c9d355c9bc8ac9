using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Felles;

/// <summary>Writes answers of the registers' REST services.</summary>
internal static class Registersvar
{
    private static readonly Dictionary<string, string> Fant = new() { [RegisterFacts.Funnet] = RegisterFacts.Ja };
    private static readonly Dictionary<string, string> FantIkke = new() { [RegisterFacts.Funnet] = RegisterFacts.Nei };

    /// <summary>What was found, as JSON.</summary>
    public static Answer Json(JsonObject kropp) => new()
    {
        Status = 200,
        ContentType = "application/json; charset=utf-8",
        Body = Encoding.UTF8.GetBytes(kropp.ToJsonString()),
        Facts = Fant,
    };

    /// <summary>What was found, as XML.</summary>
    public static Answer Xml(XDocument kropp) => new()
    {
        Status = 200,
        ContentType = "application/xml; charset=utf-8",
        Body = WireXml.ToBytes(kropp),
        Facts = Fant,
    };

    /// <summary>There is no such thing.</summary>
    public static Answer FinnesIkke(string tekst) => Problem(404, "not_found", tekst) with { Facts = FantIkke };

    /// <summary>A problem (RFC 9457).</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="kode">The problem's code.</param>
    /// <param name="tekst">What is wrong, in bokmål.</param>
    public static Answer Problem(int status, string kode, string tekst) => new()
    {
        Status = status,
        ContentType = "application/problem+json; charset=utf-8",
        Headers = status == 405 ? [new("Allow", "GET")] : [],
        Body = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = kode,
            ["status"] = status,
            ["detail"] = tekst,
        }.ToJsonString()),
    };
}
