using AcceptanceHarness.Simulators.HelseId.Feil;

namespace AcceptanceHarness.Simulators.HelseId.Detaljer;

/// <summary>The fine-grained data of a client assertion or a request object.</summary>
internal sealed record Finkornet
{
    /// <summary>None.</summary>
    public static readonly Finkornet Ingen = new();

    /// <summary>The organisation; null for none.</summary>
    public Virksomhetsstruktur? Virksomhet { get; init; }

    /// <summary>The SFM journal id; null for none.</summary>
    public string? JournalId { get; init; }

    /// <summary>The attest, JSON; null for none.</summary>
    public string? Attest { get; init; }

    /// <summary>Why the data cannot be used; null when they can.</summary>
    public HelseIdFeil? Feil { get; init; }

    /// <summary>Data that cannot be used.</summary>
    public static Finkornet Ugyldig(HelseIdFeil feil) => new() { Feil = feil };
}
