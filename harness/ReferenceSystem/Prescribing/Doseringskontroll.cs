using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Whether the words and the structure of a dosing that came from elsewhere say the same.</summary>
/// <remarks>Asks the prescriber once too often rather than once too seldom: only words that the structure would be written with are taken as the same.</remarks>
internal static class Doseringskontroll
{
    /// <summary>True when both are there and say the same, or when only one of them is there.</summary>
    public static bool Stemmer(Wire.Messages.Eresept.Forskrivning forskrivning) =>
        forskrivning.Doseringer.Count == 0
        || forskrivning.DosVeiledEnkel is not { Length: > 0 } text
        || (DosevalgLeser.Les(forskrivning.Doseringer) is { } valg
            && string.Equals(DosevalgTekst.Skriv(valg), text.Trim(), StringComparison.OrdinalIgnoreCase));
}
