namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>The MessageHeader: from whom, to whom, about what.</summary>
public sealed record EbxmlHode
{
    /// <summary>The sender.</summary>
    public required EbxmlPart Fra { get; init; }

    /// <summary>The receiver.</summary>
    public required EbxmlPart Til { get; init; }

    /// <summary>The agreement between them.</summary>
    public required string CpaId { get; init; }

    /// <summary>The conversation.</summary>
    public required string SamtaleId { get; init; }

    /// <summary>The service.</summary>
    public required string Tjeneste { get; init; }

    /// <summary>What kind of name the service's is; null for one that is a URI.</summary>
    public string? Tjenestetype { get; init; }

    /// <summary>The action within the service.</summary>
    public required string Handling { get; init; }

    /// <summary>The message's id.</summary>
    public required string MeldingId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Tidspunkt { get; init; }

    /// <summary>The message that it answers; null for one that answers none.</summary>
    public string? RefTilMeldingId { get; init; }

    /// <summary>When it is too old; null for never.</summary>
    public DateTimeOffset? LeverInnen { get; init; }

    /// <summary>Whether a second copy is to be thrown away.</summary>
    public bool UtenDuplikater { get; init; }

    /// <summary>A text for people; null for none.</summary>
    public string? Beskrivelse { get; init; }

    /// <summary>Whether it is an acknowledgment or an error message: none of those is ever answered by an error message.</summary>
    public bool ErSignal => Tjeneste == EbxmlNavn.Signaltjeneste;
}
