namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Kodeverk: a code list with its codes.</summary>
/// <param name="Oid">Its OID.</param>
/// <param name="Betegnelse">Its name.</param>
/// <param name="Kortnavn">Its short name.</param>
/// <param name="AnsvarligUtgiver">Who issues it.</param>
/// <param name="Koder">The codes, at least one.</param>
public sealed record FestKodeverk(
    string Oid, string Betegnelse, string Kortnavn, string AnsvarligUtgiver, IReadOnlyList<FestKode> Koder);
