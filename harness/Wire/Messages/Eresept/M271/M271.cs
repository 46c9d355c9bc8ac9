using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M27.1: the sender takes on, or gives up, the responsibility for the patient's multidose.</summary>
/// <param name="Status">Which of the two; see <see cref="Kodeverk.StatusMultidoseansvar"/>.</param>
/// <param name="GjelderFra">The day from which it holds.</param>
public sealed record M271(CS Status, DateOnly GjelderFra);
