using AcceptanceHarness.Wire.Messages.Fest;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A package in the system's own register, with its product.</summary>
/// <param name="Pakning">The package.</param>
/// <param name="Merkevare">The product; null when the register does not have it.</param>
/// <param name="ErAktiv">Whether both are in use.</param>
internal sealed record Vare(FestPakning Pakning, FestMerkevare? Merkevare, bool ErAktiv)
{
    /// <summary>How long a prescription is valid when FEST says nothing of it.</summary>
    public static readonly FestVarighet EttAr = new(1, 0, 0);

    /// <summary>How long a prescription of it may be valid for a patient of this sex: what is said for the sex goes before what is said for all.</summary>
    public FestVarighet Gyldighet(string kjonn)
    {
        var regler = Merkevare?.Gyldigheter ?? [];
        return (regler.FirstOrDefault(regel => regel.Kjonn?.V == kjonn) ?? regler.FirstOrDefault(regel => regel.Kjonn is null))?.Varighet ?? EttAr;
    }
}
