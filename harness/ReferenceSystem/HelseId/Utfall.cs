namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What came of something that can go wrong: the value, or what went wrong.</summary>
internal sealed record Utfall<T>
    where T : class
{
    private Utfall(T? verdi, HelseIdFeil? feil) => (Verdi, Feil) = (verdi, feil);

    public T? Verdi { get; }

    public HelseIdFeil? Feil { get; }

    public static implicit operator Utfall<T>(T verdi) => new(verdi, null);

    public static implicit operator Utfall<T>(HelseIdFeil feil) => new(null, feil);
}
