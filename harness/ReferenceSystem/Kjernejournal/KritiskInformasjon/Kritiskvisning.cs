namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Critical information as the user sees it.</summary>
/// <param name="Tilstand">What has come of the fetching.</param>
/// <param name="Melding">What the user is told.</param>
/// <param name="Hentet">When it was fetched; null when it was not.</param>
/// <param name="Varsel">Whether a red warning is shown.</param>
/// <param name="Opplysninger">The entries.</param>
internal sealed record Kritiskvisning(string Tilstand, string? Melding, DateTimeOffset? Hentet, bool Varsel, IReadOnlyList<Opplysning> Opplysninger)
{
    public const string Hentetilstand = "hentet";
    public const string Feil = "feil";
    public const string Blokkert = "blokkert";
    public const string Sperret = "sperret";

    /// <summary>Nothing has been fetched.</summary>
    public static Kritiskvisning IkkeHentet { get; } = new("ikke-hentet", null, null, false, []);

    /// <summary>Nothing is shown, and the user is told why.</summary>
    public static Kritiskvisning Uten(string tilstand, string? melding) => IkkeHentet with { Tilstand = tilstand, Melding = melding };
}
