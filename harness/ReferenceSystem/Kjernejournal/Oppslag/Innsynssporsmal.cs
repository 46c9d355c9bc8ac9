using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What the user asks for.</summary>
/// <param name="Grunnlag">The access basis that was chosen; null where the service has none.</param>
/// <param name="Apner">What is locked and is to be opened.</param>
internal sealed record Innsynssporsmal(string? Grunnlag, Innsynslas Apner)
{
    /// <summary>The access basis, elevated where what the patient has locked is to be opened.</summary>
    public string? SendtGrunnlag => !Apner.Sperring ? Grunnlag
        : Grunnlag == Tilgangsgrunnlag.Akutt ? Tilgangsgrunnlag.ForhoyetAkutt
        : Tilgangsgrunnlag.ForhoyetSamtykke;
}
