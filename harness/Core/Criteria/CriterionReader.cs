using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Criteria;

/// <summary>Reads criteria from the rules of feature files, and says all that is missing in them.</summary>
public static partial class CriterionReader
{
    private const string SourcePrefix = "Kilde:";

    /// <summary>Reads a Regel.</summary>
    /// <exception cref="FormatException">Something is missing or wrong: file, Regel, and what to do.</exception>
    public static Criterion Read(CriterionSource source)
    {
        var wrong = new List<string>();
        var ids = source.Tags.Where(t => t.StartsWith("AK-", StringComparison.Ordinal)).ToList();
        if (ids is not [var text] || !CriterionId.TryParse(text, out var id))
        {
            throw Fault(source, ["forventet nøyaktig én id som @AK-ERE-2-01"]);
        }

        var kilde = source.Description.Split('\n').Select(l => l.Trim())
            .FirstOrDefault(l => l.StartsWith(SourcePrefix, StringComparison.Ordinal))?[SourcePrefix.Length..].Trim() ?? "";
        var criterion = new Criterion
        {
            Id = id,
            Title = source.Title,
            Feature = source.Feature,
            File = source.File,
            Niva = One(source, "nivå", wrong, v => v is "må" or "bør") == "bør" ? Niva.Bor : Niva.Ma,
            Grunnlag = One(source, "grunnlag", wrong, v => v is "D" or "U" or "F") switch
            {
                "D" => Grunnlag.D,
                "U" => Grunnlag.U,
                _ => Grunnlag.F,
            },
            Kilde = kilde,
            Farer = Values(source, "fare"),
            Arsaker = Values(source, "årsak"),
            Roller = Values(source, "rolle"),
            Krav = Values(source, "krav"),
            Antakelser = Values(source, "antakelse"),
            Gjelder = One(source, "gjelder", wrong, Applies().IsMatch),
            GodkjennesAv = Values(source, "godkjennes-av").Count == 0
                ? "nhn"
                : One(source, "godkjennes-av", wrong, v => v is "nhn" or "leverandør"),
            Delkrav = Values(source, "delkrav"),
            Manuell = source.Tags.Contains("manuell"),
        };
        wrong.AddRange(Missing(criterion, source));
        wrong.AddRange(WrongTags(criterion, source));
        return wrong.Count == 0 ? criterion : throw Fault(source, wrong);
    }

    private static IEnumerable<string> Missing(Criterion criterion, CriterionSource source)
    {
        if (criterion.Kilde.Length == 0)
        {
            yield return "beskrivelsen mangler en linje som begynner med «Kilde:»";
        }

        if (criterion.Roller.Count == 0)
        {
            yield return "mangler @rolle";
        }

        if (criterion.Farer.Count == 0 && criterion.Id.Group == 3)
        {
            yield return "et kriterium i gruppe 3 skal ha minst én @fare";
        }

        if (criterion.Delkrav.Count == 0)
        {
            yield return "mangler @delkrav";
        }

        foreach (var letter in criterion.Delkrav.Where(l => !source.Title.Contains($"({l})", StringComparison.Ordinal)))
        {
            yield return $"delkrav {letter} står ikke som ({letter}) i regelens tekst";
        }

        foreach (var letter in criterion.Delkrav.Where(l => !criterion.Manuell && !source.Shows.Any(s => s.Contains(l))))
        {
            yield return $"ingen scenarier har @viser:{letter}";
        }

        foreach (var letter in source.Shows.SelectMany(s => s).Distinct().Where(l => !criterion.Delkrav.Contains(l)))
        {
            yield return $"et scenario har @viser:{letter}, men regelen har ikke @delkrav:{letter}";
        }

        if (source.Shows.Any(s => s.Count == 0))
        {
            yield return "hvert scenario skal ha minst én @viser";
        }
    }

    private static IEnumerable<string> WrongTags(Criterion criterion, CriterionSource source)
    {
        foreach (var tag in source.Tags.Where(t => !Known().IsMatch(t)))
        {
            yield return $"ukjent tagg @{tag}";
        }

        foreach (var twice in source.Tags.GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"taggen @{twice.Key} står {twice.Count()} ganger";
        }

        foreach (var unknown in source.ScenarioGjelder.Prepend(criterion.Gjelder).Distinct().Select(Gjelder.Feil).OfType<string>())
        {
            yield return unknown;
        }

        foreach (var wrong in source.ScenarioGjelder.Distinct().Where(v => !Gjelder.KanStaPaScenario(v)))
        {
            yield return $"et scenario har @gjelder:{wrong}; der kan det bare stå funksjon:… eller profil:…";
        }

        foreach (var cause in criterion.Arsaker.Where(c => !criterion.Farer.Contains(c.Split('.')[0])))
        {
            yield return $"@årsak:{cause} står uten @fare:{cause.Split('.')[0]}";
        }

        foreach (var letter in Letter().Matches(source.Title).Select(m => m.Groups["letter"].Value).Except(criterion.Delkrav))
        {
            yield return $"teksten har ({letter}), men @delkrav:{letter} mangler";
        }
    }

    private static string One(CriterionSource source, string name, List<string> wrong, Func<string, bool> allowed)
    {
        var values = Values(source, name);
        if (values is [var value] && allowed(value))
        {
            return value;
        }

        wrong.Add(values.Count == 1
            ? $"@{name}:{values[0]} er ingen gyldig verdi"
            : $"forventet nøyaktig én @{name}:…, fant {values.Count}");
        return "";
    }

    private static List<string> Values(CriterionSource source, string name) =>
        [.. source.Tags.Where(t => t.StartsWith(name + ":", StringComparison.Ordinal)).Select(t => t[(name.Length + 1)..])];

    private static FormatException Fault(CriterionSource source, IEnumerable<string> wrong) => new(
        $"Regelen «{source.Title}» i {source.File}: {string.Join("; ", wrong)}. Rett taggene eller teksten i feature-filen.");

    [GeneratedRegex(@"\((?<letter>[a-z])\)")]
    private static partial Regex Letter();

    [GeneratedRegex("^(alle|(funksjon|kundegruppe|profil):[a-zæøå0-9-]+)$")]
    private static partial Regex Applies();

    [GeneratedRegex("^(AK-.+|(nivå|grunnlag|fare|årsak|rolle|krav|antakelse|gjelder|godkjennes-av|delkrav):.+|manuell|klokke)$")]
    private static partial Regex Known();
}
