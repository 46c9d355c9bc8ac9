using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M24.1: the patient's consent, or the fastlege's subscription that rests on it.</summary>
/// <param name="SamtykkeGittAv">Who gave the consent.</param>
/// <param name="SamtykkeTil">The last day it holds.</param>
/// <param name="TypeSamtykke">What is consented to.</param>
/// <param name="Samtykkeverdi">Whether it changes a consent that was given before; null for a new one.</param>
public sealed record Samtykke(CS SamtykkeGittAv, DateOnly SamtykkeTil, CS TypeSamtykke, CS? Samtykkeverdi = null);
