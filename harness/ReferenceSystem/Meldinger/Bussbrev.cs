namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>A message as it travels on the bus.</summary>
internal sealed record Bussbrev
{
    /// <summary>Properties/message-id.</summary>
    public string? MessageId { get; init; }

    /// <summary>Properties/to.</summary>
    public string? Til { get; init; }

    /// <summary>Properties/subject.</summary>
    public string? Funksjon { get; init; }

    /// <summary>Properties/reply-to.</summary>
    public string? SvarTil { get; init; }

    /// <summary>Properties/correlation-id.</summary>
    public string? KorrelasjonId { get; init; }

    /// <summary>Properties/content-type.</summary>
    public string? Innholdstype { get; init; }

    /// <summary>Header/ttl; null for ever.</summary>
    public TimeSpan? Levetid { get; init; }

    /// <summary>Header/delivery-count.</summary>
    public int Leveringer { get; init; }

    /// <summary>The application properties.</summary>
    public IReadOnlyDictionary<string, object?> Egenskaper { get; init; } = new Dictionary<string, object?>();

    /// <summary>The body.</summary>
    public byte[] Kropp { get; init; } = [];

    /// <summary>An application property that is a string; null when there is none.</summary>
    public string? Egenskap(string navn) => Egenskaper.GetValueOrDefault(navn) as string;

    /// <summary>The same with an application property set; null takes it away.</summary>
    public Bussbrev Med(string navn, object? verdi)
    {
        var egenskaper = new Dictionary<string, object?>(Egenskaper);
        egenskaper.Remove(navn);
        if (verdi is not null)
        {
            egenskaper[navn] = verdi;
        }

        return this with { Egenskaper = egenskaper };
    }
}
