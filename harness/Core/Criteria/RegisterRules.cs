using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Criteria;

/// <summary>What each entry of a register must be: known words, ids of the right form, no empty text.</summary>
internal static partial class RegisterRules
{
    /// <exception cref="InvalidDataException">Entries are wrong; all of them are named.</exception>
    public static void Hold(Registers registers)
    {
        string[] wrong =
        [
            .. registers.Hazards.SelectMany(Hazard),
            .. registers.Kravsett.SelectMany(Set),
            .. registers.Antakelser.SelectMany(Assumption),
        ];
        if (wrong.Length > 0)
        {
            throw new InvalidDataException($"{string.Join(" ", wrong)} Rett registeret.");
        }
    }

    private static IEnumerable<string> Hazard(Hazard hazard)
    {
        if (!HazardId().IsMatch(hazard.Id))
        {
            yield return $"Forventet en fare-id som F-02, fikk «{hazard.Id}».";
        }

        if (hazard.Alvorlighet is not ("Considerable" or "Major" or "Catastrophic"))
        {
            yield return $"Forventet alvorlighet Considerable, Major eller Catastrophic for {hazard.Id}, fikk «{hazard.Alvorlighet}».";
        }

        if (string.IsNullOrWhiteSpace(hazard.Navn) || hazard.Arsaker.Count == 0 || hazard.Arsaker.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"Faren {hazard.Id} mangler navn eller årsak.";
        }
    }

    private static IEnumerable<string> Set(Kravsett set)
    {
        if (set.Status is not ("utkast" or "bekreftet" or "utgått"))
        {
            yield return $"Forventet status utkast, bekreftet eller utgått for {set.Id}, fikk «{set.Status}».";
        }

        if (set.Status == "utkast" != set.Id.StartsWith("utkast-", StringComparison.Ordinal))
        {
            yield return $"Id-en til kravsettet «{set.Id}» skal begynne med «utkast-» når og bare når status er utkast.";
        }

        if (string.IsNullOrWhiteSpace(set.Kilde) || set.Krav.Any(k => string.IsNullOrWhiteSpace(k.Id) || string.IsNullOrWhiteSpace(k.Tekst)))
        {
            yield return $"Kravsettet {set.Id} mangler kilde, eller et krav mangler id eller tekst.";
        }

        if (set.IkkeDekket.Any(k => string.IsNullOrWhiteSpace(k.Tekst) || string.IsNullOrWhiteSpace(k.Kilde) || string.IsNullOrWhiteSpace(k.Fordi)))
        {
            yield return $"Et krav som ikke er dekket i kravsettet {set.Id}, mangler tekst, kilde eller grunn.";
        }
    }

    private static IEnumerable<string> Assumption(Antakelse assumption)
    {
        if (!AssumptionId().IsMatch(assumption.Id))
        {
            yield return $"Forventet en antakelse-id som A-007, fikk «{assumption.Id}».";
        }

        if (!Confirmation().IsMatch(assumption.Status))
        {
            yield return $"Forventet «antatt» eller «bekreftet av NHN» med dato for {assumption.Id}, fikk «{assumption.Status}».";
        }

        if (string.IsNullOrWhiteSpace(assumption.Tekst) || string.IsNullOrWhiteSpace(assumption.Kilde))
        {
            yield return $"Antakelsen {assumption.Id} mangler tekst eller kilde.";
        }
    }

    [GeneratedRegex("^F-[0-9]{2}$")]
    private static partial Regex HazardId();

    [GeneratedRegex("^A-[0-9]{3}$")]
    private static partial Regex AssumptionId();

    [GeneratedRegex("^(antatt|bekreftet av NHN [0-9]{4}-[0-9]{2}-[0-9]{2})$")]
    private static partial Regex Confirmation();
}
