using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A message that has come to a national party.</summary>
/// <param name="HerId">The party's HER-id.</param>
/// <param name="Koslag">The kind of queue that it came to.</param>
/// <param name="Melding">The message.</param>
/// <param name="Lesing">What was read of it; the payload in clear is there when it could be opened.</param>
internal sealed record Mottatt(string HerId, string Koslag, Bussmelding Melding, Reading Lesing)
{
    /// <summary>A fact of the message; null when there is none.</summary>
    public string? Fakta(string navn) => Lesing.Facts.GetValueOrDefault(navn);
}
