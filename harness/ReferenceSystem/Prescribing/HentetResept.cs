using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A prescription as Reseptformidleren listed it.</summary>
/// <param name="ReseptId">The id.</param>
/// <param name="Innhold">What it says; null when the list came without the original.</param>
/// <param name="Status">Status by kodeverk 7408.</param>
/// <param name="Tilbakekalt">True when it is recalled, also while it is being dispensed.</param>
internal sealed record HentetResept(string ReseptId, Resept? Innhold, string Status, bool Tilbakekalt)
{
    /// <summary>Name, form and strength; empty when it is not known.</summary>
    public string Legemiddel => Innhold?.ReseptDokLegemiddel.Forskrivning.Legemiddel.NavnFormStyrke ?? "";

    /// <summary>The dosing in words; empty when it is not known.</summary>
    public string Dosering => Innhold?.ReseptDokLegemiddel.Forskrivning.DosVeiledEnkel ?? "";
}
