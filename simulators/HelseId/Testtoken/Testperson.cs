using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>A person as the registers know them, for the claims of a test token.</summary>
/// <param name="Fornavn">Given name.</param>
/// <param name="Mellomnavn">Middle name; null for none.</param>
/// <param name="Etternavn">Family name.</param>
/// <param name="HprNummer">HPR number; null for none.</param>
public sealed record Testperson(string Fornavn, string? Mellomnavn, string Etternavn, string? HprNummer)
{
    /// <summary>The number of the default person.</summary>
    internal static string Standard { get; } = Enumerable.Range(0, 100)
        .Select(individual => NationalId.Synthetic(new DateOnly(1975, 6, 15), individual)).First(id => id is not null)!.Value.Value;

    /// <summary>A made-up person for a number that no register of the simulators knows.</summary>
    /// <remarks>The HPR number is of the test series and follows from the number, so that it is the same each time.</remarks>
    internal static Testperson For(string pid) => new("Prøve", null, "Testperson", HprNumber.Synthetic(int.Parse(pid.AsSpan(6, 5), provider: null)).Value);

    /// <summary>The whole name.</summary>
    internal string Navn => string.Join(' ', new[] { Fornavn, Mellomnavn, Etternavn }.Where(name => name is { Length: > 0 }));
}
