namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>A message that the service holds.</summary>
internal sealed record Edimelding
{
    /// <summary>The service's id of it.</summary>
    public required Guid Id { get; init; }

    /// <summary>The document, read.</summary>
    public required Meldingsdokument Dokument { get; init; }

    /// <summary>The document as it was sent, base64.</summary>
    public required string Innhold { get; init; }

    /// <summary>The document's media type.</summary>
    public required string Innholdstype { get; init; }

    /// <summary>How far it has come.</summary>
    public Leveringstilstand Tilstand { get; init; }

    /// <summary>Whether the receiver has marked it as read.</summary>
    public bool ErLest { get; init; }

    /// <summary>The receiver's application receipt; null until there is one.</summary>
    public Ediapprec? Apprec { get; init; }
}
