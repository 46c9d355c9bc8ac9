using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>Looks at headers that several services ask for in the same way.</summary>
internal static class Hoder
{
    private const string Skjema = "application/x-www-form-urlencoded";

    /// <summary>The facts that have a value.</summary>
    public static IReadOnlyDictionary<string, string> Fakta(params (string Name, string? Value)[] facts) =>
        facts.Where(fact => fact.Value is not null).ToDictionary(fact => fact.Name, fact => fact.Value!);

    /// <summary>What is wrong with how a form is sent; null when nothing is, or when there is none.</summary>
    public static Oppslagsfeil? Skjematype(SimulatedCall call)
    {
        if (call.Method != "POST")
        {
            return null;
        }

        var type = call.Header("Content-Type");
        var media = type?.Split(';')[0].Trim();
        return Skjema.Equals(media, StringComparison.OrdinalIgnoreCase) ? null
            : new(415, "not-supported", $"Forventet Content-Type {Skjema}, fikk «{JournalText.Of(type ?? "")}».");
    }

    /// <summary>What is wrong with the patient's number; null when nothing is.</summary>
    /// <param name="fnr">The number.</param>
    /// <param name="sted">Where it should stand.</param>
    public static Oppslagsfeil? Pasientfeil(string fnr, string sted) =>
        fnr.Length == 0 ? Oppslagsfeil.Mangler($"Pasienten mangler. Forventet fødselsnummer eller D-nummer i {sted}.")
        : NationalId.TryParse(fnr, out _) ? null
        : Oppslagsfeil.Ugyldig($"Forventet et gyldig fødselsnummer eller D-nummer i {sted}, fikk {fnr.Length} tegn som ikke er det.");

    /// <summary>What is wrong with the source system; null when nothing is.</summary>
    public static Oppslagsfeil? Kildesystemfeil(string? system, string hode) => system switch
    {
        null => Oppslagsfeil.Mangler($"Hodet {hode} mangler. Forventet fagsystemets navn og versjon."),
        { Length: < 3 or > 512 } => Oppslagsfeil.Ugyldig($"Forventet 3 til 512 tegn i hodet {hode}, fikk {system.Length}."),
        _ => null,
    };
}
