namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>That a prescriber is to be told (M7) that somebody else has called the prescription back.</summary>
/// <param name="Resept">The prescription, called back; its prescriber is to be told.</param>
/// <param name="Av">Who called it back.</param>
/// <param name="Tilbakekalling">The M5's own bytes; empty when it did not come over the wire.</param>
public sealed record SlettetReseptVarsel(LagretResept Resept, Rekvirent Av, ReadOnlyMemory<byte> Tilbakekalling);
