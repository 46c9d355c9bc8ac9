using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>Whether a health worker may look at a citizen's kjernejournal, by what the citizen has chosen and what NHN has decided.</summary>
internal static class Innsynsregler
{
    private static readonly string[] ApnerSperring =
        [Tilgangsgrunnlag.Samtykke, Tilgangsgrunnlag.Akutt, Tilgangsgrunnlag.ForhoyetSamtykke, Tilgangsgrunnlag.ForhoyetAkutt];

    /// <summary>Why not; null when the health worker may.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="fnr">The citizen.</param>
    /// <param name="bruker">Who asks.</param>
    /// <param name="grunnlag">The access basis; null where the service asks for none.</param>
    public static Kjfeil? Feil(Tenant tenant, string fnr, Kjbruker bruker, string? grunnlag) =>
        Borgerregister.Hos(tenant).Finn(fnr) switch
        {
            _ when Virksomhetsregister.Hos(tenant).ErDeaktivert(bruker.Orgnr) => Kjfeilkatalog.VirksomhetAvvist,
            null or { HarKjernejournal: false } or { Reservert: true } => Kjfeilkatalog.IngenKjernejournal,
            { Adressesperret: true } => Kjfeilkatalog.Adressesperret,
            { } borger when ErBlokkert(borger, bruker) => Kjfeilkatalog.BrukerBlokkert,
            { Sperret: true } when !ApnerSperring.Contains(grunnlag, StringComparer.Ordinal) => Kjfeilkatalog.Sperret,
            _ => null,
        };

    /// <summary>Whether the citizen has blocked the health worker by name.</summary>
    public static bool ErBlokkert(Borger borger, Kjbruker bruker) => bruker.Hpr is { } hpr && borger.Blokkerte.Contains(hpr);
}
