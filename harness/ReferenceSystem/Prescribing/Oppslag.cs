namespace AcceptanceHarness.ReferenceSystem;

/// <summary>The last lookup for the open patient.</summary>
internal sealed record Oppslag
{
    public static Oppslag Ingen { get; } = new() { Tilstand = Oppslagstilstand.IkkeHentet };

    public required Oppslagstilstand Tilstand { get; init; }

    public IReadOnlyList<HentetResept> Resepter { get; init; } = [];

    public bool Reservert { get; init; }

    public bool Skjulte { get; init; }
}
