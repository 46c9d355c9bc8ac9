using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Helsenorge.Rest;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Fravar;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Fullmakter;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Oppgaver;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Personvern;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

namespace AcceptanceHarness.Simulators.Helsenorge;

/// <summary>All of Helsenorge's services, in reading order.</summary>
internal static class Helsenorgedeler
{
    /// <summary>Makes one of each.</summary>
    /// <param name="helseId">The keys of the HelseID that they trust.</param>
    /// <param name="options">How they behave.</param>
    public static IReadOnlyList<IHelsenorgedel> Lag(HelseIdOptions helseId, HelsenorgeOptions options) =>
    [
        new Restdel(new Timetjeneste(options), helseId, options),
        new Restdel(new Aktivtjeneste(options), helseId, options),
        new Restdel(new Oppgavetjeneste(options), helseId, options),
        new Restdel(new Fravarstjeneste(options), helseId, options),
        new Restdel(new Fullmakttjeneste(options), helseId, options),
        new Restdel(new Personverntjeneste(options), helseId, options),
    ];
}
