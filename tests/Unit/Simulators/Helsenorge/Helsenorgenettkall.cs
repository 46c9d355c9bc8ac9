using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

/// <summary>Calls over the wire at the real time, where the service itself has the issuer's address.</summary>
internal static class Helsenorgenettkall
{
    /// <summary>A call to HelsenorgeAktivSjekken, with token and proof.</summary>
    public static HttpRequestMessage Aktiv(Uri tjeneste) => Tokenkall.Lag(
        HttpMethod.Post, tjeneste, tjeneste.AbsoluteUri[..^Helsenorgerigg.Aktiv.Length], HelsenorgeScopes.EksternApi, HelsenorgeScopes.AktivSjekken);
}
