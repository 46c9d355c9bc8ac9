namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>A process that two communication parties may agree on: what they send each other, and how it is answered for.</summary>
public sealed record Prosess
{
    /// <summary>The name, as in a CPA.</summary>
    public required string Navn { get; init; }

    /// <summary>The version, for example <c>1.2</c>.</summary>
    public required string Versjon { get; init; }

    /// <summary>The service's name, as in a CPA.</summary>
    public required string Tjeneste { get; init; }

    /// <summary>The role of the side that is not the citizen's.</summary>
    public string Motrolle { get; init; } = "Helsepersonell";

    /// <summary>The actions, receipts apart, in reading order.</summary>
    public required IReadOnlyList<Prosesshandling> Handlinger { get; init; }

    /// <summary>The actions that go one way.</summary>
    public IEnumerable<Prosesshandling> Mot(Handlingsretning retning) => Handlinger.Where(handling => handling.Retning == retning);

    /// <summary>Whether a message of a function may be sent one way.</summary>
    public bool Har(string funksjon, Handlingsretning retning) =>
        Mot(retning).Any(handling => handling.Funksjon.Equals(funksjon, StringComparison.OrdinalIgnoreCase));
}
