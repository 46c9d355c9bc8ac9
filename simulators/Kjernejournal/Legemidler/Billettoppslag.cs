namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>What a ticket is good for.</summary>
/// <param name="Fnr">The patient; null for a ticket that nobody was given.</param>
/// <param name="Orgnr">The main unit that it was given to.</param>
/// <param name="Samtykke">The consent that it was given on; null for none.</param>
/// <param name="Utlopt">Whether it is too old.</param>
internal sealed record Billettoppslag(string? Fnr, string? Orgnr, string? Samtykke, bool Utlopt)
{
    /// <summary>A ticket that nobody was given.</summary>
    public static Billettoppslag Ukjent { get; } = new(null, null, null, Utlopt: false);
}
