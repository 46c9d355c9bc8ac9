using System.Globalization;
using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Puts reports together with their results, and results with their parts.</summary>
internal sealed class Provesvarleser(Fhirsamling samling, OppslagPolicies policies)
{
    private const int Dypest = 20;

    private readonly Dictionary<string, JsonElement> _resultater =
        samling.Av("Observation").GroupBy(Fhirlesing.EgetNavn).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The reports, in order.</summary>
    public IReadOnlyList<Provesvarrad> Rapporter() => [.. samling.Av("DiagnosticReport").Select(rapport => new Provesvarrad
    {
        Id = Fhirlesing.Tekst(rapport, "id") ?? "",
        Navn = Fhirlesing.Navn(Fhirlesing.Del(rapport, "code")) ?? "Prøvesvar uten navn",
        Verdi = Status(Fhirlesing.Tekst(rapport, "status")),
        Kommentar = Fhirlesing.Tekst(rapport, "conclusion"),
        Deler = [.. Fhirlesing.Lenker(rapport, "result").Select(navn => Resultat(navn, 0)).OfType<Provesvarrad>()],
    })];

    /// <summary>A result with its parts; null when it is not shown. One that did not come along is told of.</summary>
    private Provesvarrad? Resultat(string navn, int dybde)
    {
        if (!_resultater.TryGetValue(navn, out var resultat) || dybde > Dypest)
        {
            return new Provesvarrad { Id = navn, Navn = "Et resultat som ikke kunne hentes" };
        }

        var kode = Fhirlesing.Del(resultat, "code");
        return policies.ShowsCodeSystem(Fhirlesing.Liste(kode, "coding").Select(c => Fhirlesing.Tekst(c, "system")).FirstOrDefault())
            ? new Provesvarrad
            {
                Id = Fhirlesing.Tekst(resultat, "id") ?? "",
                Navn = Fhirlesing.Navn(kode) ?? "Resultat uten navn",
                Verdi = Verdi(resultat),
                Kommentar = Kommentar(resultat),
                Deler = policies.ShowsParts ? [.. Fhirlesing.Lenker(resultat, "hasMember").Select(del => Resultat(del, dybde + 1)).OfType<Provesvarrad>()] : [],
            }
            : null;
    }

    private string? Verdi(JsonElement resultat)
    {
        if (Fhirlesing.Del(resultat, "valueQuantity") is { } mengde)
        {
            return Mengde(mengde);
        }

        var verdi = resultat.EnumerateObject().FirstOrDefault(felt => felt.Name.StartsWith("value", StringComparison.Ordinal));
        var tekst = verdi.Value.ValueKind switch
        {
            JsonValueKind.Undefined => null,
            JsonValueKind.String => verdi.Value.GetString(),
            JsonValueKind.Object => Fhirlesing.Navn(verdi.Value) ?? verdi.Value.GetRawText(),
            _ => verdi.Value.GetRawText(),
        };
        return policies.ShowsTextValues ? tekst : null;
    }

    private string Mengde(JsonElement mengde)
    {
        var tall = mengde.TryGetProperty("value", out var verdi) && verdi.ValueKind == JsonValueKind.Number && verdi.TryGetDecimal(out var number)
            ? policies.Number(number).ToString(CultureInfo.InvariantCulture).Replace('.', ',')
            : "";
        string?[] deler = [Fhirlesing.Tekst(mengde, "comparator"), tall, Fhirlesing.Tekst(mengde, "unit") ?? Fhirlesing.Tekst(mengde, "code")];
        return string.Join(' ', deler.Where(del => !string.IsNullOrEmpty(del)));
    }

    private string? Kommentar(JsonElement resultat)
    {
        var omrader = Fhirlesing.Liste(resultat, "referenceRange").Select(omrade => Fhirlesing.Tekst(omrade, "text")).OfType<string>().Select(tekst => $"Referanse: {tekst}");
        var notater = policies.ShowsComments ? Fhirlesing.Liste(resultat, "note").Select(notat => Fhirlesing.Tekst(notat, "text")).OfType<string>() : [];
        return string.Join('\n', omrader.Concat(notater)) is { Length: > 0 } tekst ? tekst : null;
    }

    private static string? Status(string? status) => status switch
    {
        "final" => null,
        "preliminary" or "partial" or "registered" => "Foreløpig svar",
        "amended" or "corrected" or "appended" => "Endret svar",
        "cancelled" => "Avlyst",
        "entered-in-error" => "Feilregistrert",
        _ => $"Status: {status ?? "ukjent"}",
    };
}
