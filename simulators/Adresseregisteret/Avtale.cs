using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>What two parties have agreed on: their CPA.</summary>
public sealed record Avtale
{
    /// <summary>Its id (<c>cpaid</c>).</summary>
    public required Guid Id { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Fra { get; init; }

    /// <summary>The citizen's side.</summary>
    public required Avtalepart Innbygger { get; init; }

    /// <summary>The clinic's side.</summary>
    public required Avtalepart Helsepersonell { get; init; }

    /// <summary>The processes that both have, each in the newest version that both have.</summary>
    public required IReadOnlyList<Prosess> Prosesser { get; init; }

    /// <summary>Whether it is in force; another one has taken its place, or none has, when it is not.</summary>
    public bool Gjeldende { get; init; } = true;

    /// <summary>The side with a HER-id; null when it is neither.</summary>
    public Avtalepart? Part(string herId) =>
        Innbygger.HerId == herId ? Innbygger : Helsepersonell.HerId == herId ? Helsepersonell : null;

    /// <summary>Whether a party may send the other a message of a function.</summary>
    /// <param name="fraHerId">The sender.</param>
    /// <param name="funksjon">The message function.</param>
    public bool Tillater(string fraHerId, string funksjon) => Part(fraHerId) is { } sender
        && Prosesser.Any(prosess => prosess.Har(funksjon, sender == Innbygger ? Handlingsretning.FraInnbygger : Handlingsretning.TilInnbygger));
}
