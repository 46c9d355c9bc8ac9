using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>All of kjernejournal's services, in reading order.</summary>
internal static class Kjernejournaldeler
{
    /// <summary>Makes one of each.</summary>
    /// <param name="helseId">The keys of the HelseID that they trust.</param>
    /// <param name="options">How they behave.</param>
    public static IReadOnlyList<IKjernejournaldel> Lag(HelseIdOptions helseId, KjernejournalOptions options) =>
    [
        new KritiskInformasjonsdel(helseId, options),
    ];
}
