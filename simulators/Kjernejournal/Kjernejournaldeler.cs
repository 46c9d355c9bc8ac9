using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;
using AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;
using AcceptanceHarness.Simulators.Kjernejournal.Innlogging;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.Kjernejournal.Legemidler;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Simulators.Kjernejournal.Portal;
using AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>All of kjernejournal's services, in reading order.</summary>
internal static class Kjernejournaldeler
{
    /// <summary>Makes one of each.</summary>
    /// <param name="helseId">The keys of the HelseID that they trust.</param>
    /// <param name="options">How they behave.</param>
    public static IReadOnlyList<IKjernejournaldel> Lag(HelseIdOptions helseId, KjernejournalOptions options) =>
    [
        new Innloggingsdel(helseId, options),
        new Portaldel(options),
        new Indikatordel(helseId, options),
        new KritiskInformasjonsdel(helseId, options),
        new Oppslagsdel(new Provesvartjeneste(options.Provesvar), helseId, options),
        new Oppslagsdel(new Dokumenttjeneste(options.Dokumenter), helseId, options),
        new Oppslagsdel(new Legemiddeltjeneste(new Indikatorbilletter()), helseId, options),
    ];
}
