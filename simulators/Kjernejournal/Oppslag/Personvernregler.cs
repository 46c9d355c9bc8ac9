using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>Holds a look-up against what the patient has decided: blokkering of a named person stands above all, sperring is opened.</summary>
internal static class Personvernregler
{
    /// <summary>What the settings say.</summary>
    /// <param name="borger">The patient; null for one who is not known, and has decided nothing.</param>
    /// <param name="hpr">HPR number of who looks.</param>
    /// <param name="apnet">Whether consent or emergency opens what is locked.</param>
    /// <param name="folgerReservasjon">Whether a reservation against kjernejournal holds for the service.</param>
    public static Personvern Se(Borger? borger, string? hpr, bool apnet, bool folgerReservasjon = true) => borger switch
    {
        null => Personvern.Apent,
        { Reservert: true } when folgerReservasjon => Personvern.Reservert,
        _ when hpr is not null && borger.Blokkerte.Contains(hpr) => Personvern.Blokkert,
        { Sperret: true } when !apnet => Personvern.Sperret,
        _ => Personvern.Apent,
    };

    /// <summary>Whether the access basis is one of the elevated ones.</summary>
    public static bool ErForhoyet(string? grunnlag) => grunnlag is Tilgangsgrunnlag.ForhoyetSamtykke or Tilgangsgrunnlag.ForhoyetAkutt;

    /// <summary>Whether the access basis is any that is known.</summary>
    public static bool ErKjent(string? grunnlag) => ErForhoyet(grunnlag) || Tilgangsgrunnlag.Alle.Contains(grunnlag, StringComparer.Ordinal);

    /// <summary>What is wrong with an access basis; null when nothing is.</summary>
    /// <param name="grunnlag">The basis.</param>
    /// <param name="hode">Where it should stand.</param>
    public static Oppslagsfeil? Feil(string? grunnlag, string hode) => grunnlag switch
    {
        null => Oppslagsfeil.Mangler($"Hodet {hode} mangler. Forventet {string.Join(", ", Tilgangsgrunnlag.Alle)}, {Tilgangsgrunnlag.ForhoyetSamtykke} eller {Tilgangsgrunnlag.ForhoyetAkutt}."),
        _ when !ErKjent(grunnlag) => Oppslagsfeil.Ugyldig($"Hodet {hode} har ukjent grunnlag «{Hosting.JournalText.Of(grunnlag)}». Forventet {string.Join(", ", Tilgangsgrunnlag.Alle)}, {Tilgangsgrunnlag.ForhoyetSamtykke} eller {Tilgangsgrunnlag.ForhoyetAkutt}."),
        _ => null,
    };

    /// <summary>The refusal of an elevated access basis that opens nothing more (antakelse A-402); null when there is none.</summary>
    public static Oppslagsfeil? Unodvendig(Borger? borger, string? grunnlag) => ErForhoyet(grunnlag) && borger is not { Sperret: true }
        ? new(400, "business-rule", $"Grunnlaget {grunnlag} er bare for opplysninger som pasienten har sperret, og pasienten har ikke sperret noe her. Forventet et grunnlag uten FORHOYET.")
        : null;
}
