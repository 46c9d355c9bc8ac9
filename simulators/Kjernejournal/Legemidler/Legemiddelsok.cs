using System.Globalization;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>What a look-up of medicines asks for.</summary>
/// <param name="Fra">From when; null for as far back as there is.</param>
/// <param name="Utvidet">Whether the messages themselves are wanted too.</param>
/// <param name="ApnerSperring">Whether consent or emergency opens what the patient has locked.</param>
/// <param name="ApnerLaste">Whether it opens locked prescriptions.</param>
internal sealed record Legemiddelsok(DateTimeOffset? Fra, bool Utvidet, bool ApnerSperring, bool ApnerLaste)
{
    private static readonly string[] Tidsformer = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd"];
    private static readonly string[] Apnende = [Legemiddelparametre.MottattSamtykke, Legemiddelparametre.Akutt];
    private static readonly string[] Brukende = [.. Apnende, Legemiddelparametre.Unntak];

    private static readonly Dictionary<string, bool> Kjente = new[]
    {
        Legemiddelparametre.Billett, Legemiddelparametre.Fra, Legemiddelparametre.UtvidetOppslag,
        Legemiddelparametre.SamtykkeSperret, Legemiddelparametre.SamtykkeLaste, Legemiddelparametre.SamtykkeBruk,
    }.ToDictionary(name => name, _ => false, StringComparer.Ordinal);

    /// <summary>Reads a look-up, or says what is wrong.</summary>
    public static (Legemiddelsok? Sok, Oppslagsfeil? Feil) Les(Skjema skjema)
    {
        var consent = Kode(skjema, Legemiddelparametre.SamtykkeBruk, Brukende)
            ?? Kode(skjema, Legemiddelparametre.SamtykkeSperret, Apnende)
            ?? Kode(skjema, Legemiddelparametre.SamtykkeLaste, Apnende)
            ?? Kode(skjema, Legemiddelparametre.UtvidetOppslag, ["true", "false"]);
        if ((skjema.Navnefeil(Kjente) ?? consent) is { } wrong)
        {
            return (null, Oppslagsfeil.Ugyldig(wrong));
        }

        DateTimeOffset? from = null;
        if (skjema.En(Legemiddelparametre.Fra) is { } text)
        {
            if (!DateTimeOffset.TryParseExact(text, Tidsformer, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                return (null, Oppslagsfeil.Ugyldig($"Forventet {Legemiddelparametre.Fra} som 2026-01-31T12:00:00.000Z, fikk «{JournalText.Of(text)}»."));
            }

            from = time;
        }

        return (new(
            from,
            skjema.En(Legemiddelparametre.UtvidetOppslag) == "true",
            skjema.En(Legemiddelparametre.SamtykkeSperret) is not null,
            skjema.En(Legemiddelparametre.SamtykkeLaste) is not null), null);
    }

    private static string? Kode(Skjema skjema, string name, IReadOnlyList<string> codes) =>
        skjema.En(name) is { } code && !codes.Contains(code, StringComparer.Ordinal)
            ? $"Forventet {string.Join(" eller ", codes)} i {name}, fikk «{JournalText.Of(code)}»."
            : null;
}
