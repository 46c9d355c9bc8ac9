using System.Text;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

internal static class Exchanges
{
    private const string Prescribed = "<MsgHead><MsgInfo><Type V=\"ERM1\"/><MsgId>b1c2</MsgId></MsgInfo><Resept><Navn>Ibux Tab 400 mg</Navn><Dosering>1 tablett inntil 3 ganger daglig</Dosering></Resept></MsgHead>";

    public static Exchange Prescription(long number, string scenario) => Of(number, scenario, "M1", Post("text/xml; charset=utf-8", Prescribed)) with
    {
        Response = Answer("text/xml; charset=utf-8", "<AppRec><Status V=\"2\" DN=\"Avvist\"/><Error V=\"X99\" DN=\"Ugyldig rekvirent\"/></AppRec>"),
        Faults = [new FaultMark("apprec-rejects", "Avviste resepten med feilkode X99", ["prescription-is-accepted"])],
    };

    public static Exchange Receipt(long number, string scenario) => Of(number, scenario, "M9_5", Post("text/xml", Prescribed)) with
    {
        Response = Answer("application/json", "{\"antall\":1,\"navn\":\"Ærlige Åse Øverland\"}"),
    };

    public static Exchange Hostile(long number, string scenario) => Of(number, scenario, "M1", Post("text/html", Findings.Script + "</pre></details>\u202Eesrever")) with
    {
        Response = Answer("application/octet-stream", "\0\u0001\u0002"),
    };

    public static Exchange Huge(long number, string scenario) => Of(number, scenario, null, Post("text/plain", new string('ø', 512 * 1024))) with
    {
        Response = Answer("text/xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
    };

    public static Exchange Unanswered(long number, string scenario) => Of(number, scenario, "M1", Post("text/xml", ""));

    public static Exchange Token(long number) => Of(number, null, "token", Post("application/x-www-form-urlencoded", "grant_type=client_credentials")) with { System = "helseid" };

    private static Exchange Of(long number, string? scenario, string? operation, WireMessage request) => new()
    {
        Number = number,
        Tenant = "",
        Scenario = scenario,
        System = "reseptformidleren",
        Operation = operation,
        ReceivedAt = Runs.Start.AddMilliseconds(100 * number),
        AnsweredAt = Runs.Start.AddMilliseconds((100 * number) + 7),
        Request = request,
    };

    private static WireMessage Post(string type, string body) => Message("POST /Rekvirent HTTP/1.1", type, body);

    private static WireMessage Answer(string type, string body) => Message("HTTP/1.1 200 OK", type, body);

    private static WireMessage Message(string start, string type, string body) => new()
    {
        StartLine = start,
        Headers = [new("Content-Type", type), new("Authorization", "(maskert)")],
        Body = Encoding.UTF8.GetBytes(body),
    };
}
