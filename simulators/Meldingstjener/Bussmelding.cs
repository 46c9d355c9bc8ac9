namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A message on the bus, by the parts of AMQP 1.0 that the profile uses.</summary>
public sealed record Bussmelding
{
    /// <summary>Properties/message-id, as text; null when there is none.</summary>
    public string? MessageId { get; init; }

    /// <summary>Properties/to: the queue's short name.</summary>
    public string? Til { get; init; }

    /// <summary>Properties/subject: the message function.</summary>
    public string? Funksjon { get; init; }

    /// <summary>Properties/reply-to.</summary>
    public string? SvarTil { get; init; }

    /// <summary>Properties/correlation-id, as text.</summary>
    public string? KorrelasjonId { get; init; }

    /// <summary>Properties/content-type.</summary>
    public string? Innholdstype { get; init; }

    /// <summary>Header/ttl; null for a message that does not grow old.</summary>
    public TimeSpan? Levetid { get; init; }

    /// <summary>How many deliveries of it are said to have failed before it was put in the queue.</summary>
    public int TidligereLeveringer { get; init; }

    /// <summary>The application properties in their order; all are strings by the profile.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Egenskaper { get; init; } = [];

    /// <summary>The body's bytes: of its Data sections, or of the text it holds instead.</summary>
    public ReadOnlyMemory<byte> Kropp { get; init; }

    /// <summary>What the body is when it is not one Data section: <c>verdi</c>, <c>flere</c> or <c>ingen</c>; else null.</summary>
    public string? Kroppsform { get; init; }

    /// <summary>An application property as text; null when there is none.</summary>
    public string? Egenskap(string navn) => Egenskaper.FirstOrDefault(egenskap => egenskap.Key == navn).Value is { } verdi ? Bussmeldingskode.Tekst(verdi) : null;
}
