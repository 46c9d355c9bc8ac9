namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What a citizen has written, as the users see it.</summary>
internal sealed record Henvendelse
{
    /// <summary>The MsgId.</summary>
    public required string Id { get; init; }

    /// <summary>The message function.</summary>
    public required string Funksjon { get; init; }

    /// <summary>The patient's key; null when it is placed with nobody.</summary>
    public string? Pasient { get; init; }

    /// <summary>HER-id of the service that it came to.</summary>
    public required string Enhet { get; init; }

    /// <summary>HER-id of the service that it came from.</summary>
    public required string Fra { get; init; }

    /// <summary>The text.</summary>
    public required string Tekst { get; init; }

    /// <summary>Who acts for the patient, and as what; null when nobody does.</summary>
    public string? HandlerFor { get; init; }

    /// <summary>MsgId of the conversation's first message.</summary>
    public required string Samtale { get; init; }

    /// <summary>How many attachments it has.</summary>
    public int Vedlegg { get; init; }

    /// <summary>The prescription that it is about; null for none.</summary>
    public string? ReseptId { get; init; }

    /// <summary>Whether it is answered.</summary>
    public bool Besvart { get; init; }
}
