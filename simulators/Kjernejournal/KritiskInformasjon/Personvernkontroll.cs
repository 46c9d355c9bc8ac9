namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Whether a citizen's own choices let a call have what it asks for.</summary>
internal static class Personvernkontroll
{
    /// <summary>Why not; null when they do.</summary>
    /// <param name="borger">The citizen; null for a number that nobody has.</param>
    /// <param name="grunnlag">The access basis.</param>
    /// <param name="hpr">HPR number of who asks; null when the token names none.</param>
    /// <param name="blokkeringGjelderAlle">Whether a blokkering of one closes for all.</param>
    public static Kritiskfeil? Se(Borger? borger, string grunnlag, string? hpr, bool blokkeringGjelderAlle)
    {
        if (borger is not { HarKjernejournal: true, Reservert: false })
        {
            return Kritiskfeilkatalog.IkkeAktiv();
        }

        if (blokkeringGjelderAlle ? borger.Blokkerte.Count > 0 : ErBlokkert(borger, hpr))
        {
            return Kritiskfeilkatalog.Blokkert();
        }

        return (ErSperret(borger), Hodekontroll.ErForhoyet(grunnlag)) switch
        {
            (true, false) => Kritiskfeilkatalog.Sperret(grunnlag),
            (false, true) => Kritiskfeilkatalog.UnodigForhoyet(grunnlag),
            _ => null,
        };
    }

    /// <summary>Whether critical information is restricted for all health workers.</summary>
    public static bool ErSperret(Borger? borger) => borger is { Sperret: true } or { SperretKritiskInformasjon: true };

    /// <summary>Whether the health worker is blocked by name.</summary>
    public static bool ErBlokkert(Borger? borger, string? hpr) => hpr is not null && borger?.Blokkerte.Contains(hpr) == true;
}
