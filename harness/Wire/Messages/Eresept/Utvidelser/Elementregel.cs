namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>What an element of an extension document may hold, and how often it may come.</summary>
/// <param name="Navn">Its name.</param>
/// <param name="Slag">What it holds.</param>
internal sealed record Elementregel(string Navn, Elementslag Slag)
{
    /// <summary>The fewest times it comes.</summary>
    public int Minst { get; init; } = 1;

    /// <summary>The most times it comes.</summary>
    public int Mest { get; init; } = 1;

    /// <summary>The elements inside it, in order.</summary>
    public IReadOnlyList<Elementregel> Deler { get; init; } = [];

    /// <summary>Whether anything may follow after the elements that are named (xs:any).</summary>
    public bool ErApen { get; init; }

    /// <summary>The attributes it may have.</summary>
    public IReadOnlyList<string> Attributter { get; init; } = [];

    /// <summary>The same, but it may be left out.</summary>
    public Elementregel Valgfri => this with { Minst = 0 };

    /// <summary>The same, but it may come any number of times, also none.</summary>
    public Elementregel Gjentatt => this with { Minst = 0, Mest = int.MaxValue };
}
