namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Something that waits for somebody.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slag">The kind: <c>negativ-kvittering</c>, <c>manglende-kvittering</c>, <c>feilmelding</c>, <c>ukjent-pasient</c>, <c>uleselig</c> and their kin.</param>
/// <param name="Melding">MsgId of the message that it is about; null for none.</param>
/// <param name="Pasient">The patient's key; null for none.</param>
/// <param name="Tekst">What is to be done.</param>
internal sealed record Oppgave(string Id, string Slag, string? Melding, string? Pasient, string Tekst)
{
    /// <summary>Whether it is done.</summary>
    public bool Utfort { get; init; }
}
