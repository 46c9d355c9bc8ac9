using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>The headers that every call has.</summary>
/// <param name="Versjon">The version of the interface; null when it was not said.</param>
/// <param name="Kildesystem">The source system; null when it was not said.</param>
internal sealed record Edihoder(string? Versjon, string? Kildesystem)
{
    /// <summary>The header for the version.</summary>
    public const string Versjonshode = "api-version";

    /// <summary>The header for the source system.</summary>
    public const string Kildesystemhode = "nhn-source-system";

    /// <summary>Reads them.</summary>
    public static Edihoder Les(SimulatedCall call) => new(call.Header(Versjonshode), call.Header(Kildesystemhode));

    /// <summary>Each thing that is wrong with them.</summary>
    /// <param name="kreverKildesystem">Whether the source system must be said.</param>
    public IEnumerable<string> Feil(bool kreverKildesystem)
    {
        if (Versjon is not ("2" or "3"))
        {
            yield return $"Forventet 2 eller 3 i hodet {Versjonshode}, fikk «{JournalText.Of(Versjon ?? "")}».";
        }

        if (kreverKildesystem && string.IsNullOrWhiteSpace(Kildesystem))
        {
            yield return $"Forventet fagsystemets navn og versjon i hodet {Kildesystemhode}, fikk ingenting.";
        }
    }

    /// <summary>The facts.</summary>
    public Dictionary<string, string> Fakta() => new (string Navn, string? Verdi)[] { (EdiFacts.Versjon, Versjon), (EdiFacts.Kildesystem, Kildesystem) }
        .Where(fact => fact.Verdi is not null).ToDictionary(fact => fact.Navn, fact => fact.Verdi!, StringComparer.Ordinal);
}
