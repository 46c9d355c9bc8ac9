using System.Net;
using System.Text;
using AcceptanceHarness.Simulators.Tls;
using AcceptanceHarness.Tests.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Tls;

public sealed class TlsControlTests(PkiFixture fixture)
{
    [Fact]
    public async Task A_control_call_switches_a_fault_on_and_off()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki, o => o.StartControl = true);

        var on = await ControlAsync(scene, HttpMethod.Post, "/tls/ekko", """{"feil":"tls-utlopt"}""");
        var shown = await ControlAsync(scene, HttpMethod.Get, "/tls");
        var feil = scene.Tls.Feil;
        var off = await ControlAsync(scene, HttpMethod.Delete, "/tls/ekko");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.NoContent), (on.Status, off.Status));
        Assert.Contains("\"ekko\":\"tls-utlopt\"", shown.Body, StringComparison.Ordinal);
        Assert.All(TlsFeil.Alle, f => Assert.Contains(f.Beskrivelse, shown.Body, StringComparison.Ordinal));
        Assert.Equal(TlsFeil.Utlopt, feil);
        Assert.Null(scene.Tls.Feil);
    }

    [Theory]
    [InlineData("/tls/ekko", "{\"feil\":\"tls-utgått\"}", HttpStatusCode.BadRequest, "TLS-feilen er ikke slått på. Forventet for eksempel")]
    [InlineData("/tls/ekko", "[]", HttpStatusCode.BadRequest, "TLS-feilen er ikke slått på. Forventet for eksempel")]
    [InlineData("/tls/x", "{\"feil\":\"tls-utlopt\"}", HttpStatusCode.NotFound, "Forventet et simulert system, fikk «x». Velg en av: ekko.")]
    public async Task An_order_that_cannot_be_carried_out_is_refused(string path, string order, HttpStatusCode status, string text)
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki, o => o.StartControl = true);

        var refused = await ControlAsync(scene, HttpMethod.Post, path, order);

        Assert.Equal(status, refused.Status);
        Assert.Contains(text, refused.Body, StringComparison.Ordinal);
        Assert.Null(scene.Tls.Feil);
    }

    [Fact]
    public async Task A_fault_that_the_tool_cannot_set_up_is_told()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki, o => (o.StartControl, o.FaultyCertificate) = (true, null));

        var failed = await ControlAsync(scene, HttpMethod.Post, "/tls/ekko", """{"feil":"tls-utlopt"}""");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        Assert.Contains("Start simulatorene med https.", failed.Body, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> ControlAsync(
        TlsScene scene, HttpMethod method, string path, string? body = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(scene.Host.ControlAddress!, path));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
