using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>The access basis as the user chooses it.</summary>
internal static class Grunnlagsvalg
{
    /// <summary>The code of a choice; null for none, and for one that is not on the list.</summary>
    public static string? Kode(string? valg) => valg switch
    {
        "samtykke" => Tilgangsgrunnlag.Samtykke,
        "akutt" => Tilgangsgrunnlag.Akutt,
        "unntak" => Tilgangsgrunnlag.Unntak,
        _ => null,
    };

    /// <summary>The choice that a code came of.</summary>
    public static string Ord(string kode) => kode switch
    {
        Tilgangsgrunnlag.Akutt => "akutt",
        Tilgangsgrunnlag.Unntak => "unntak",
        _ => "samtykke",
    };
}
