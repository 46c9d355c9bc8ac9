namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A ground for reimbursement (kodeverk 7427).</summary>
internal sealed record Refusjonsrad(string Nokkel, string Kode, string Navn, bool KreverKode);
