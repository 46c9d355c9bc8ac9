namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What the user sees of a service, for the open patient.</summary>
internal sealed record Innsynsvisning<TRad>
{
    private const string BlokkertKode = "KJF-000180";

    /// <summary>Nothing has been looked up.</summary>
    public static Innsynsvisning<TRad> Ingen { get; } = new();

    public Innsynstilstand Tilstand { get; init; }

    /// <summary>What the user was told.</summary>
    public string? Melding { get; init; }

    public IReadOnlyList<TRad> Rader { get; init; } = [];

    /// <summary>How many there are in all, as the service says.</summary>
    public int Totalt { get; init; }

    /// <summary>True when there are more than what was fetched.</summary>
    public bool Flere { get; init; }

    /// <summary>How many are withheld, and cannot be opened.</summary>
    public int Tilbakeholdt { get; init; }

    /// <summary>What can be opened.</summary>
    public Innsynslas Las { get; init; } = Innsynslas.Ingen;

    /// <summary>The attest that it was fetched with; null before anything is.</summary>
    public Attest? Attest { get; init; }

    /// <summary>What failed, or what the answer says in place of rows.</summary>
    public static Innsynsvisning<TRad> Uten(Innsynstilstand tilstand, string melding) => new()
    {
        Tilstand = tilstand,
        Melding = melding,
        Las = new Innsynslas(tilstand == Innsynstilstand.Sperret, 0),
    };

    /// <summary>What a call that did not succeed has come to.</summary>
    /// <param name="hva">What was looked up, as a sentence begins.</param>
    /// <param name="feil">Why it did not succeed.</param>
    public static Innsynsvisning<TRad> Av(string hva, Kjernejournalfeil feil) =>
        (feil.Personvern ?? (feil.Kode == BlokkertKode ? Innsynstilstand.Blokkert : null)) is { } nektet
            ? Uten(nektet, Innsynstekster.Personvern(hva, nektet, feil.Brukermelding))
            : Uten(Innsynstilstand.Feil, Innsynstekster.Feilet(hva, feil));
}
