namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A prescription as Reseptformidleren listed it.</summary>
/// <param name="ReseptId">The id.</param>
/// <param name="Legemiddel">Name, form and strength; empty when the list came without the original.</param>
/// <param name="Dosering">The dosing text.</param>
/// <param name="Status">Status by kodeverk 7408.</param>
/// <param name="Tilbakekalt">True when it is recalled, also while it is being dispensed.</param>
internal sealed record HentetResept(string ReseptId, string Legemiddel, string Dosering, string Status, bool Tilbakekalt);
