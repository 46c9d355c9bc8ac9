using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Operations of critical information as the journal names them, by what they do.</summary>
internal static class KritiskOperasjon
{
    /// <summary>The calls that read.</summary>
    public static string[] Lesing { get; } = [KritiskInformasjonFacts.Sok, KritiskInformasjonFacts.Les];

    /// <summary>The calls that change or delete what is there.</summary>
    public static string[] Endring { get; } = [KritiskInformasjonFacts.Endre, KritiskInformasjonFacts.Slett];

    /// <summary>All calls about entries: those that have role and basis.</summary>
    public static string[] Oppslag { get; } = [.. Lesing, KritiskInformasjonFacts.Opprett, .. Endring];
}
