namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>An error as kjernejournal's services answer it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Feilkode">The code: KJF- functional, KJS- system, AUT_ authentication.</param>
/// <param name="Utviklermelding">What is wrong, for who made the system.</param>
/// <param name="Brukermelding">What the user is to be told.</param>
internal sealed record Kjfeil(int Status, string Feilkode, string Utviklermelding, string Brukermelding);
