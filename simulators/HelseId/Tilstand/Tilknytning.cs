namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>What fine-grained data a token carries.</summary>
/// <param name="Virksomhet">The organisation; null for none.</param>
/// <param name="JournalId">The SFM journal id; null for none.</param>
/// <param name="Attest">The attest of the trust framework, JSON; null for none.</param>
internal sealed record Tilknytning(Virksomhet? Virksomhet, string? JournalId, string? Attest)
{
    /// <summary>No data.</summary>
    public static readonly Tilknytning Ingen = new(null, null, null);

    /// <summary>How many characters of the client's it holds.</summary>
    public int Vekt => (JournalId?.Length ?? 0) + (Attest?.Length ?? 0);
}
