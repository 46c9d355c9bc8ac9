using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Features.Runs;

/// <summary>Certificates of a second authority are trusted in the run that names it, and in no other.</summary>
public sealed class OwnCertificatesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("egen-ca-").FullName;
    private readonly TestPki _own;

    public OwnCertificatesTests() => _own = TestPki.Open(_folder, TimeProvider.System);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _own.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task One_that_is_named_in_the_settings_is_trusted() =>
        Assert.DoesNotContain(OrganisationProvesItself.CheckId, await FindingsAsync(new AcceptanceSettings
        {
            Tillitsankere = Tillitsankere.FraInnstilling([_own.AuthorityPem], "tillitsankere", _folder),
            EndsWithTestRun = false,
        }));

    [Fact]
    public async Task One_that_nobody_named_is_not_trusted() =>
        Assert.Contains(OrganisationProvesItself.CheckId, await FindingsAsync(new AcceptanceSettings { EndsWithTestRun = false }));

    [Fact]
    public async Task One_that_the_system_declares_is_trusted_and_told()
    {
        await using var environment = await AcceptanceEnvironment.StartAsync(
            new AcceptanceSettings { Person = _ => new StandInSystem(declared => declared with { Tillitsankere = [_own.AuthorityPem] }), EndsWithTestRun = false }, Cancel);

        var anchor = Assert.Single(environment.Tillitsankere);

        Assert.Equal(("tillitsankere i GET /v1/system, nr. 1", _own.Authority.Subject), (anchor.Kilde, anchor.Sertifikat.Subject));
        Assert.DoesNotContain(OrganisationProvesItself.CheckId, await FindingsAsync(environment));
    }

    private async Task<IReadOnlyList<string>> FindingsAsync(AcceptanceSettings settings)
    {
        await using var environment = await AcceptanceEnvironment.StartAsync(settings, Cancel);
        return await FindingsAsync(environment);
    }

    /// <summary>Sends an M1 whose envelope is signed by an organisation of the second authority.</summary>
    private async Task<IReadOnlyList<string>> FindingsAsync(AcceptanceEnvironment environment)
    {
        var office = new TestOrganization("Bjørkåsen legekontor", "399990017", "9990101");
        var envelope = WsSecurity.Sign(
            Soap11.Write("M1Element", WireXml.ToBytes(MessageCatalog.All.Single(m => m.Name == "M1").Example()), DocumentForm.Text),
            _own.For(office, CertificateUse.VirksomhetSignering),
            TimeProvider.System);
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        using var body = new ByteArrayContent(envelope);
        body.Headers.Add("Content-Type", "text/xml; charset=utf-8");
        body.Headers.Add("SOAPAction", "\"M1\"");

        await http.PostAsync(environment.Host.EndpointTable("")["rf-rekvirent"], body, Cancel);

        return [.. environment.Journal.All().SelectMany(e => e.Findings).Select(f => f.Check)];
    }
}
