namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Why a message is refused, as its sender is told on its error queue.</summary>
/// <param name="Tilstand">The condition, for example <c>transport:invalid-field-value</c>.</param>
/// <param name="Beskrivelse">The description.</param>
/// <param name="Data">What belongs to it, parted by semicolons; <c>None</c> for nothing.</param>
internal sealed record Avslag(string Tilstand, string Beskrivelse, string Data);
