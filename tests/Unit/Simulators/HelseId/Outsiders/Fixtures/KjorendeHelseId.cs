using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;

/// <summary>A running HelseID with the small service behind it, and a tenant whose issuer has a prefix, as NHN's conformance sessions have.</summary>
internal sealed class KjorendeHelseId : IAsyncDisposable
{
    private const string Okt = "okt-1";

    // One folder a test project, since they run side by side.
    private static readonly Lazy<TestPki> Authority = new(() => TestPki.Open(
        Path.Combine(Path.GetTempPath(), $"{typeof(KjorendeHelseId).Assembly.GetName().Name}-helseid"), TimeProvider.System));

    private readonly SimulatorHost _host;

    private KjorendeHelseId(SimulatorHost host, Tenant tenant, IJournal journal, HelseIdOptions options)
    {
        (_host, Tenant, Journal, Options) = (host, tenant, journal, options);
        Http = new HttpClient(Handler());
    }

    public static TestPki Pki => Authority.Value;

    public static TestWorld Verden { get; } = TestWorld.Create(20260101, "utenforstaende");

    public IJournal Journal { get; }

    public HelseIdOptions Options { get; }

    public Tenant Tenant { get; }

    /// <summary>A client that trusts the test authority and follows no redirect.</summary>
    public HttpClient Http { get; }

    public string Issuer => HelseIdSimulator.Issuer(Tenant);

    public Uri SystemTjeneste => Tenant.Addresses[ProvetjenesteSimulator.SystemTjeneste];

    public Uri BrukerTjeneste => Tenant.Addresses[ProvetjenesteSimulator.BrukerTjeneste];

    /// <summary>What HelseID was asked and answered, in order: <c>token 200</c>.</summary>
    public IReadOnlyList<string> Samtale =>
    [
        .. Journal.Exchanges(Tenant.Id).Where(e => e.System == HelseIdSimulator.SystemName)
            .Select(e => $"{e.Operation} {e.Response?.StartLine.Split(' ').First(part => part.Length == 3 && part.All(char.IsDigit))}"),
    ];

    public static async Task<KjorendeHelseId> StartAsync(bool tls = false, IJournal? journal = null)
    {
        var options = HelseIdOptions.Of(Pki);
        var kept = journal ?? AcceptanceHarness.Core.Evidence.Journal.InMemory(TimeProvider.System);
        var host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions { ServerCertificate = tls ? Pki.Server() : null },
            [
                new HelseIdSimulator(options),
                new ProvetjenesteSimulator(options, new ProvetjenesteOptions()),
            ],
            kept,
            TimeProvider.System,
            CancellationToken.None);
        return new KjorendeHelseId(host, host.AddTenant(Okt, TimeProvider.System), kept, options);
    }

    /// <summary>What reaches a server with a certificate of the test authority, and no other over TLS.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        SslOptions =
        {
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                CustomTrustStore = { Pki.Authority },
            },
        },
    };

    /// <summary>Registers a client of the doctor's office that may do all.</summary>
    public void Registrer(Klientbevis klient, Func<HelseIdKlient, HelseIdKlient>? endret = null)
    {
        var registered = new HelseIdKlient
        {
            KlientId = klient.KlientId,
            Navn = "Testbygda journalsystem",
            Nokler = [klient.Nokkel.Registrert],
            Scopes = Scopes.Alle,
            Orgnr = Verden.Office.Orgnr,
        };
        HelseIdSimulator.Registrer(Tenant, endret?.Invoke(registered) ?? registered);
    }

    /// <summary>Registers a prescriber as one who can log in.</summary>
    public HelseIdPerson Registrer(TestPrescriber prescriber)
    {
        var person = new HelseIdPerson
        {
            Pid = prescriber.Fnr!,
            Fornavn = prescriber.GivenName,
            Etternavn = prescriber.FamilyName,
            Hpr = prescriber.Hpr,
            Profesjon = prescriber.Yrke,
        };
        HelseIdSimulator.RegistrerPerson(Tenant, person);
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
    }
}
