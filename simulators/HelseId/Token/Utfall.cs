using AcceptanceHarness.Simulators.HelseId.Feil;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>What a grant came to: something is given, or an error is answered.</summary>
/// <param name="Tildeling">What is given; null with an error.</param>
/// <param name="Feil">The error; null when something is given.</param>
internal sealed record Utfall(Tildeling? Tildeling, HelseIdFeil? Feil)
{
    /// <summary>Something is given.</summary>
    public static implicit operator Utfall(Tildeling given) => new(given, null);

    /// <summary>An error is answered.</summary>
    public static implicit operator Utfall(HelseIdFeil feil) => new(null, feil);
}
