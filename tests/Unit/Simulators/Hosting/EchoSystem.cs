using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A small simulated system: takes in notes about patients and counts them.</summary>
internal sealed class EchoSystem : ISimulatedSystem
{
    /// <summary>A patient that the judge fails on.</summary>
    public const string UnjudgeablePatient = "dommer-feil";

    public const string Certificate = "sertifikat";

    public string Name => "ekko";

    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new("ekko-notat", "Notat", "/notat")];

    public static string Note(string patient, string id, string client) =>
        $"""<note patient="{patient}" id="{id}" client="{client}"/>""";

    public Reading Read(SimulatedCall call)
    {
        if (call.Path == "/feil-i-verktoyet")
        {
            throw new InvalidOperationException("med vilje");
        }

        try
        {
            var root = WireXml.Load(call.Body).Root!;
            return new Reading
            {
                Operation = root.Name.LocalName,
                PatientKeys = Keys(root, "patient"),
                MessageKeys = Keys(root, "id"),
                ClientKeys = Keys(root, "client"),
                Facts = new Dictionary<string, string>
                {
                    ["pasient"] = (string?)root.Attribute("patient") ?? "",
                    [Certificate] = call.ClientCertificate?.Subject ?? "",
                },
            };
        }
        catch (MessageFormatException wrong)
        {
            return new Reading { Unreadable = wrong.Message };
        }
    }

    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) =>
        exchange.Facts.GetValueOrDefault("pasient") == UnjudgeablePatient
            ? throw new InvalidOperationException("dommeren feilet med vilje")
            : Found(exchange);

    private static IReadOnlyList<Finding> Found(Exchange exchange) =>
        exchange.Facts.GetValueOrDefault("pasient") == ""
            ? [new() { Criterion = CriterionId.Parse("AK-ERE-1-02"), Check = "note-has-patient", Sentence = "s", Expected = "e", Received = "r" }]
            : [];

    public Answer Answer(SimulatedCall call, Reading reading)
    {
        if (reading.Unreadable is { } wrong)
        {
            return Fail(call, reading, wrong);
        }

        var state = call.Tenant.State(Name, () => new List<string>());
        var id = reading.MessageKeys is [var first, ..] ? first : "";
        state.Add(id);
        return Xml(200, $"<kvittering id=\"{id}\" antall=\"{state.Count}\"/>") with
        {
            Facts = new Dictionary<string, string> { ["antall"] = $"{state.Count}" },
            Effects = ["Melding lagt på bussen"],
        };
    }

    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient) =>
        Xml(200, $"<kvittering pasient=\"{otherPatient}\"/>");

    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) =>
        Xml(200, $"<avvist>{string.Concat(errors.Select(e => $"<feil kode=\"{e.Code}\">{e.Text}</feil>"))}</avvist>");

    public Answer Fail(SimulatedCall call, Reading reading, string text) =>
        Xml(500, new XElement("Fault", new string([.. text.Where(System.Xml.XmlConvert.IsXmlChar)])).ToString());

    public void Reset(Tenant tenant) => tenant.Forget(Name);

    private static string[] Keys(XElement root, string name) =>
        (string?)root.Attribute(name) is { Length: > 0 } value ? [value] : [];

    private static Answer Xml(int status, string body) =>
        new() { Status = status, ContentType = "text/xml; charset=utf-8", Body = Encoding.UTF8.GetBytes(body) };
}
