using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Tls;
using AcceptanceHarness.Tests.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Tls;

public sealed class CertificateFaultTests(PkiFixture fixture)
{
    public static TheoryData<string> Faults => [TlsFeil.UkjentUtsteder.Id, TlsFeil.Utlopt.Id, TlsFeil.FeilNavn.Id];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_client_that_looks_refuses_and_comes_back_when_the_fault_is_off(string id)
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(Fault(id));
        await Assert.ThrowsAsync<HttpRequestException>(scene.CallStrictlyAsync);
        await scene.PeriodeAsync(p => p.Under.Count > 0);
        await scene.NormalAsync();
        var status = await scene.CallStrictlyAsync();

        var periode = await scene.PeriodeAsync(p => p.Etter.Count > 0);
        Assert.Equal(200, status);
        Assert.All(periode.Under, h => Assert.NotEqual(Handtrykksutfall.Godtatt, h.Utfall));
        Assert.Equal(Handtrykksdom.Nektet, Handtrykksvurdering.Vurder(periode).Dom);
        Assert.Single(scene.Journal.Exchanges(""));
        Assert.Empty(scene.Host.ToolFaults);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_client_that_does_not_look_is_accepted_and_its_call_says_so(string id)
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(Fault(id));
        var status = await scene.CallCarelesslyAsync();

        var periode = await scene.PeriodeAsync(p => p.Under.Count > 0);
        Assert.Equal(200, status);
        Assert.Equal(Handtrykksdom.Godtatt, Handtrykksvurdering.Vurder(periode).Dom);
        Assert.Equal(id, Assert.Single(scene.Journal.Exchanges("")).Facts[HostFacts.TlsFeil]);
    }

    [Fact]
    public async Task A_look_at_the_health_is_no_call_of_the_vendor()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(TlsFeil.UkjentUtsteder);
        var under = await scene.LookAtHealthAsync();
        await scene.NormalAsync();
        var after = await scene.LookAtHealthAsync();
        await scene.CallStrictlyAsync();

        var periode = await scene.PeriodeAsync(p => p.Etter.Count > 0);
        Assert.Equal((200, 200), (under, after));
        Assert.Empty(periode.Under);
        Assert.Single(periode.Etter);
        Assert.Equal(Handtrykksdom.IkkeAvgjort, Handtrykksvurdering.Vurder(periode).Dom);
    }

    [Theory]
    [InlineData("tls-ukjent-utsteder", SslPolicyErrors.RemoteCertificateChainErrors, X509ChainStatusFlags.PartialChain)]
    [InlineData("tls-utlopt", SslPolicyErrors.RemoteCertificateChainErrors, X509ChainStatusFlags.NotTimeValid)]
    [InlineData("tls-feil-navn", SslPolicyErrors.RemoteCertificateNameMismatch, X509ChainStatusFlags.NoError)]
    public async Task Only_one_thing_is_wrong_with_the_certificate(string id, SslPolicyErrors errors, X509ChainStatusFlags chain)
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(Fault(id));

        Assert.Equal((errors, chain), await scene.LookAsync());
    }

    [Fact]
    public async Task Switching_on_and_off_and_each_handshake_are_events()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.Tls.UseAsync(TlsFeil.Utlopt, "", "scenario-1", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<HttpRequestException>(scene.CallStrictlyAsync);
        await scene.PeriodeAsync(p => p.Under.Count > 0);
        await scene.CallCarelesslyAsync();
        await scene.PeriodeAsync(p => p.Under.Count > 1);
        await scene.NormalAsync();
        await scene.NormalAsync();

        Assert.Equal(
            ["TLS-feilen «Serversertifikatet er utløpt» er slått på for ekko.", "TLS-feilen «Serversertifikatet er utløpt» er slått av for ekko."],
            scene.Events(JournalKinds.TlsFault).Select(e => e.Text));
        Assert.Equal(2, scene.Events(JournalKinds.TlsHandshake).Count());
        Assert.Contains("godtatt", scene.Events(JournalKinds.TlsHandshake).Last().Text, StringComparison.Ordinal);
        Assert.All(scene.Events(JournalKinds.TlsHandshake), e => Assert.Equal("scenario-1", e.Scenario));
        Assert.All(scene.Events(JournalKinds.TlsHandshake), e => Assert.Contains("TLS 1.2", e.Details["tilbudt"], StringComparison.Ordinal));
        Assert.Empty(scene.Events(JournalKinds.ConnectionWithoutCall));
    }

    [Fact]
    public async Task A_connection_from_before_the_switch_carries_no_call_under_the_fault_nor_after_it()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.CallCarelesslyAsync();
        await scene.UseAsync(TlsFeil.FeilNavn);
        await scene.CallCarelesslyAsync();
        await scene.NormalAsync();
        await scene.CallCarelesslyAsync();

        Assert.Equal(
            ["", "tls-feil-navn", ""],
            scene.Journal.Exchanges("").Select(e => e.Facts.GetValueOrDefault(HostFacts.TlsFeil, "")));
    }

    [Fact]
    public async Task One_fault_takes_the_place_of_another()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(TlsFeil.Utlopt);
        await scene.UseAsync(TlsFeil.FeilNavn);

        Assert.Equal(TlsFeil.FeilNavn, scene.Tls.Feil);
        Assert.Equal((SslPolicyErrors.RemoteCertificateNameMismatch, X509ChainStatusFlags.NoError), await scene.LookAsync());
        Assert.Equal(3, scene.Events(JournalKinds.TlsFault).Count());
    }

    [Fact]
    public async Task The_tools_own_client_leaves_neither_exchange_nor_handshake()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        foreach (var feil in TlsFeil.Alle.Where(f => f != TlsFeil.BareTls11))
        {
            await scene.UseAsync(feil);
        }

        await scene.NormalAsync();
        Assert.Empty(scene.Tls.Periode!.Under);
        Assert.Empty(scene.Journal.Exchanges(""));
        Assert.Equal([JournalKinds.TlsFault], scene.Journal.Events.Select(e => e.Kind).Distinct());
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_used_is_the_tools_own_fault()
    {
        using var withoutKey = X509CertificateLoader.LoadCertificate(fixture.Pki.Server().RawData);
        await using var scene = await TlsScene.StartAsync(fixture.Pki, o => o.FaultyCertificate = _ => withoutKey);

        await Assert.ThrowsAsync<TlsverktoyException>(() => scene.UseAsync(TlsFeil.Utlopt));

        Assert.Single(scene.Host.ToolFaults);
    }

    [Theory]
    [InlineData("tls-utlopt")]
    [InlineData("tls-bare-1-1")]
    public async Task A_fault_that_the_willing_client_does_not_come_through_is_the_tools_own(string id)
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);
        await using var other = await TlsScene.StartAsync(fixture.Pki);

        // A server that is not under the fault.
        scene.Tls.Address = other.Tls.Address;
        await Assert.ThrowsAsync<TlsverktoyException>(() => scene.UseAsync(Fault(id)));

        Assert.Null(scene.Tls.Feil);
        Assert.IsType<TlsverktoyException>(Assert.Single(scene.Host.ToolFaults));
        Assert.Equal(200, await scene.CallStrictlyAsync());
    }

    [Fact]
    public async Task A_simulator_without_test_certificates_says_what_it_lacks()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki, o => o.FaultyCertificate = null);

        var lacking = await Assert.ThrowsAsync<TlsverktoyException>(() => scene.UseAsync(TlsFeil.Utlopt));

        Assert.Equal(
            "TLS-feilen «Serversertifikatet er utløpt» kunne ikke slås på for ekko: forventet en simulator med https og testsertifikater, "
            + "fikk en uten. Start simulatorene med https.",
            lacking.Message);
    }

    [Fact]
    public async Task A_system_that_does_not_run_has_no_tls()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        Assert.StartsWith(
            "Forventet et simulert system som kjører, fikk «x». Velg en av: ekko.",
            Assert.Throws<ArgumentException>(() => scene.Host.Tls("x")).Message,
            StringComparison.Ordinal);
    }

    private static TlsFeil Fault(string id) => TlsFeil.Alle.Single(f => f.Id == id);
}
