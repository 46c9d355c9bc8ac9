using AcceptanceHarness.Simulators.Meldingstjener.Edi;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener;

/// <summary>Calls over the wire at the real time, where the service itself has the issuer's address.</summary>
internal static class Meldingstjenernettkall
{
    /// <summary>A look for messages over EDI 2.0, with token, proof and the headers that it asks for.</summary>
    public static HttpRequestMessage Meldinger(Uri tjeneste)
    {
        var options = new EdiOptions();
        var request = Tokenkall.Lag(
            HttpMethod.Get, new Uri($"{tjeneste.AbsoluteUri}/messages?receiverHerIds=8093238"), tjeneste.AbsoluteUri[..^"/edi".Length], options.Audience, options.Scope);
        request.Headers.Add("api-version", "3");
        request.Headers.Add("nhn-source-system", "Fagsystemet, v1.0");
        return request;
    }
}
