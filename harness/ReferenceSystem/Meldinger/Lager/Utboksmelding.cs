namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>A message in the outbox.</summary>
internal sealed record Utboksmelding
{
    /// <summary>The hodemelding's MsgId, or the receipt's id: the same however often it is sent.</summary>
    public required string MsgId { get; init; }

    /// <summary>The message function.</summary>
    public required string Funksjon { get; init; }

    /// <summary>HER-id of the service that it is sent from.</summary>
    public required string Fra { get; init; }

    /// <summary>HER-id of the service that it is sent to.</summary>
    public required string Til { get; init; }

    /// <summary>The bytes, as they were made; resending changes nothing.</summary>
    public required byte[] Innhold { get; init; }

    /// <summary>The patient's key; null for what is about none.</summary>
    public string? Pasient { get; init; }

    /// <summary>Whether an application receipt is waited for.</summary>
    public bool VenterKvittering { get; init; }

    /// <summary>How it stands.</summary>
    public Utboksstatus Status { get; init; } = Utboksstatus.Venter;

    /// <summary>The explanation of a refusal; null for none.</summary>
    public string? Forklaring { get; init; }

    /// <summary>The AMQP message-id that it was last sent with; null when it never was.</summary>
    public string? MessageId { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Forsok { get; init; }

    /// <summary>When it may be tried next.</summary>
    public DateTimeOffset NesteForsok { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Laget { get; init; }
}
