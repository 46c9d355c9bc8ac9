using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Benchmarks;

/// <summary>A running Reseptformidleren with a journal in a folder, and one signed M9.5 to send to it.</summary>
internal sealed class SimulatedOffice : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly TestPki _pki;
    private readonly Journal _journal;
    private readonly SimulatorHost _host;

    private SimulatedOffice(DirectoryInfo folder, TestPki pki, Journal journal, SimulatorHost host, byte[] envelope)
    {
        _folder = folder;
        _pki = pki;
        _journal = journal;
        _host = host;
        Envelope = envelope;
    }

    /// <summary>The service's address without TLS.</summary>
    public Uri Address => _host.EndpointTable("").Values.First(address => address.AbsolutePath.Contains("Rekvirent", StringComparison.Ordinal));

    /// <summary>A SOAP envelope with WS-Security signature around an M9.5 with content signature.</summary>
    public byte[] Envelope { get; }

    public Journal Journal => _journal;

    public static async Task<SimulatedOffice> StartAsync()
    {
        var pki = TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        var folder = Directory.CreateTempSubdirectory("benchmark-journal-");
        var journal = Journal.InDirectory(folder.FullName, TimeProvider.System);
        var simulator = new ReseptformidlerenSimulator(ReseptformidlerenOptions.Of(pki), TimeProvider.System);
        var host = await SimulatorHost.StartAsync(new SimulatorHostOptions(), [simulator], journal, TimeProvider.System, CancellationToken.None);
        return new SimulatedOffice(folder, pki, journal, host, EnvelopeOf(pki));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _journal.DisposeAsync();
        _pki.Dispose();
        _folder.Delete(recursive: true);
    }

    private static byte[] EnvelopeOf(TestPki pki)
    {
        var world = TestWorld.Create(20260101, "benchmark");
        var message = XmlSignature.Sign(
            WireXml.ToBytes(MessageCatalog.All.Single(type => type.Name == "M9.5").Example()), pki.For(world.Prescribers[0]));
        return WsSecurity.Sign(
            Soap11.Write(RekvirentContract.ByName("M9_5").Request, message, DocumentForm.Xml),
            pki.For(world.Office, CertificateUse.VirksomhetSignering),
            TimeProvider.System);
    }
}
