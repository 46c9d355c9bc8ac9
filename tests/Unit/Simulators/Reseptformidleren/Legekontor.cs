using System.Xml.Linq;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

/// <summary>A doctor's office that calls the simulator directly, without a wire.</summary>
internal sealed class Legekontor
{
    /// <summary>The prescription of the examples.</summary>
    public const string ReseptId = "7b0a4c1e-52d3-4f6a-9b1d-0e8f2a6c3d10";

    private static readonly Lazy<TestPki> Opened =
        new(() => TestPki.Open(Path.Combine(Path.GetTempPath(), "acceptanceharness-rf-tests"), TimeProvider.System));

    /// <summary>The organisation of the examples.</summary>
    public static readonly TestOrganization Kontoret = new("Bjørkåsen legekontor", "399990017", "9990101");

    private static readonly TestPrescriber Doctor = new("lege-1", "Kari", "Nordmann", "222200068", new DateOnly(1970, 5, 17), "2");

    private readonly List<Exchange> _earlier = [];

    public static TestPki Pki => Opened.Value;

    public Tenant Tenant { get; } = new("", new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)));

    public ReseptformidlerenOptions Options { get; } = ReseptformidlerenOptions.Of(Pki);

    public ReseptformidlerenSimulator Rf { get; }

    public Legekontor() => Rf = new ReseptformidlerenSimulator(Options, TimeProvider.System);

    public static XDocument Eksempel(string message) => MessageCatalog.All.Single(type => type.Name == message).Example();

    public static byte[] Signert(XDocument document) => XmlSignature.Sign(WireXml.ToBytes(document), Pki.For(Doctor));

    public static byte[] Konvolutt(string operation, byte[] message, DocumentForm form = DocumentForm.Text) => WsSecurity.Sign(
        Soap11.Write(RekvirentContract.ByName(operation).Request, message, form),
        Pki.For(Kontoret, CertificateUse.VirksomhetSignering),
        TimeProvider.System);

    public Svar Send(string operation, XDocument document, DocumentForm form = DocumentForm.Text) =>
        Send(Konvolutt(operation, Signert(document), form));

    public Svar Send(byte[] envelope, string method = "POST") => Send(envelope, Kall(Handling(envelope)) with { Method = method });

    /// <summary>A call as it should be, to be changed in one place.</summary>
    public SimulatedCall Kall(string operation) => new()
    {
        Tenant = Tenant,
        Number = _earlier.Count + 1,
        Method = "POST",
        Path = "/Rekvirent/RekvirentWebServiceSoapHttpPort",
        Headers = [new("Content-Type", "text/xml; charset=utf-8"), new("SOAPAction", $"\"{operation}\"")],
        Body = default,
    };

    /// <summary>Sends an envelope in a call.</summary>
    public Svar Send(byte[] envelope, SimulatedCall how)
    {
        var call = how with { Body = envelope };
        var reading = Rf.Read(call);
        var exchange = new Exchange
        {
            Number = call.Number,
            Tenant = "",
            System = Rf.Name,
            Operation = reading.Operation,
            ReceivedAt = Tenant.CaseClock.GetUtcNow(),
            Request = new WireMessage { StartLine = "POST / HTTP/1.1", Body = call.Body, Clear = reading.Clear },
            Facts = reading.Facts,
        };
        var findings = Rf.Judge(exchange, _earlier);
        var answer = Rf.Answer(call, reading);
        _earlier.Add(exchange with { Facts = new Dictionary<string, string>([.. reading.Facts, .. answer.Facts.Where(f => !reading.Facts.ContainsKey(f.Key))]) });
        return new Svar(call, reading, findings, answer);
    }

    private string Handling(byte[] envelope)
    {
        var soap = Soap11.Read(envelope);
        if (soap.IsEncrypted && Options.Krypteringssertifikat is { } key)
        {
            soap = Soap11.Read(SoapEncryption.Decrypt(envelope, key).Envelope);
        }

        return RekvirentContract.ByRequest(soap.ElementName ?? "")?.Name ?? "";
    }
}
