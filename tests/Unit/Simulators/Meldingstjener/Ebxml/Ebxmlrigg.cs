using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Meldingstjener.Ebxml;
using AcceptanceHarness.Tests.Wire.Ebxml;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Ebxml;

/// <summary>The ebXML transport called directly, with messages that are right until one thing is changed.</summary>
internal sealed class Ebxmlrigg(TestPki pki)
{
    public const string FraHer = "9990101";
    public const string TilHer = "9990001";

    public static readonly byte[] MsgHead = MsgHeadWriter.ToBytes(ExampleHead.Question(Meldingstype.Resept, new XElement("innhold")));

    private readonly TestWorld _world = TestWorld.Create(1, "ebxmldel");

    public FakeTimeProvider Clock { get; } = new(Konvolutter.Tid);

    public Tenant Tenant => field ??= new Tenant("s1", Clock);

    public EbxmlOptions Options { get; } = new();

    public List<MottattMelding> Mottatt { get; } = [];

    public List<EbxmlMelding> Signaler { get; } = [];

    public List<byte[]> Sendte { get; } = [];

    public string? Leveringsfeil { get; set; }

    public X509Certificate2 Avsender => pki.For(_world.Office, CertificateUse.VirksomhetMelding);

    public X509Certificate2 Mottaker => pki.For(_world.OtherOffice, CertificateUse.VirksomhetMelding);

    public X509Certificate2 Kryptering => pki.For(_world.OtherOffice, CertificateUse.VirksomhetKryptering);

    public X509Certificate2 Fremmed => pki.For(_world.SecondOffice, CertificateUse.VirksomhetMelding);

    public TrustAnchor Tillit => new([pki.Authority], TimeProvider.System);

    public Ebxmldel Del => field ??= new Ebxmldel(Parter, Options);

    public Ebxmlparter Parter => new()
    {
        Avsendersertifikat = (_, herId) => herId == FraHer ? Avsender : null,
        Mottaker = (_, herId) => herId == TilHer ? new Ebxmlmottaker(Mottaker, [Kryptering]) : null,
        Cpa = (_, _, _) => "prove:cpa:1",
        Utstedere = [pki.Authority],
        Motta = message =>
        {
            Mottatt.Add(message);
            return Leveringsfeil;
        },
        MottaSignal = (_, signal, _) => Signaler.Add(signal),
        SendSignal = (_, _, signal) => Sendte.Add(signal.ToArray()),
    };

    /// <summary>A call that is signed and encrypted.</summary>
    public SimulatedCall Kall(EbxmlMelding? melding = null, X509Certificate2? signering = null, X509Certificate2? kryptering = null)
    {
        var payload = new Mimedel(Konvolutter.VedleggId, CmsProtection.ContentType, CmsProtection.Protect(MsgHead, Avsender, kryptering ?? Kryptering));
        var envelope = EbxmlSignering.Signer(EbxmlSkriver.Skriv(melding ?? Konvolutter.Melding), [payload], signering ?? Avsender);
        return Kall(Mimeskriver.Skriv(envelope, [payload], "skille-1"));
    }

    /// <summary>A call with an acknowledgment or error message, signed unless that is left out.</summary>
    public SimulatedCall Signal(EbxmlMelding signal, bool signert = true)
    {
        var envelope = EbxmlSkriver.Skriv(signal);
        return Kall(Mimeskriver.Skriv(signert ? EbxmlSignering.Signer(envelope, [], Avsender) : envelope, [], "skille-1"));
    }

    public SimulatedCall Kall(Mimekropp body, string method = "POST") => new()
    {
        Tenant = Tenant,
        Number = 1,
        Method = method,
        Path = Ebxmldel.Sti,
        Headers = [new("Content-Type", body.ContentType), new("SOAPAction", "\"ebXML\"")],
        Body = body.Innhold,
    };

    public Answer Svar(SimulatedCall call) => Del.Svar(call, Del.Les(call));

    public static EbxmlMelding Lest(Answer answer) => EbxmlLeser.Les(answer.Body).Melding!;
}
