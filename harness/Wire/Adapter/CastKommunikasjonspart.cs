namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The system's own communication party (kommunikasjonspart) on the message bus, with its test certificates.</summary>
public sealed record CastKommunikasjonspart
{
    /// <summary>HER-id of the service (level 2); the organisation above it is the cast's <c>virksomhet</c>.</summary>
    public required string HerId { get; init; }

    /// <summary>Name of the service.</summary>
    public required string Navn { get; init; }

    /// <summary>The certificate that messages are signed with (NonRepudiation).</summary>
    public CastKey? Signering { get; init; }

    /// <summary>The certificate that messages are encrypted for.</summary>
    public CastKey? Kryptering { get; init; }

    /// <summary>The certificate that messages were encrypted for before: what still waits in the queue may be.</summary>
    public CastKey? TidligereKryptering { get; init; }

    /// <summary>The user at the broker (SASL PLAIN).</summary>
    public required string Bruker { get; init; }

    /// <summary>The user's password; for tests alone.</summary>
    public required string Passord { get; init; }
}
