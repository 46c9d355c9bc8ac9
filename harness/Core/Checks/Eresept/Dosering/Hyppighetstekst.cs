using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Reads how often a dose is taken.</summary>
internal static partial class Hyppighetstekst
{
    private const string Dogn = "(?:daglig|om dagen|per dag|per døgn|i døgnet|hver dag)";
    private const string Uke = "(?:i uken|i uka|per uke|ukentlig|hver uke)";
    private const string Dagnavn = "(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:er)?";

    /// <summary>How often, or null when the text is not of a known form.</summary>
    public static Hyppighet? Les(string text) =>
        Daglig(text) ?? Ukentlig(text) ?? Intervall(text) ?? FasteDager(text);

    private static Hyppighet? Daglig(string text)
    {
        if (Sum().IsMatch(text))
        {
            return new Hyppighet(Rytme.HverDag, BareDagssum: true);
        }

        if (GangerDaglig().Match(text) is { Success: true } times)
        {
            return Tallord.LesHelt(times.Groups["m"].Value) is { } count and > 0 and <= 24 ? new Hyppighet(Rytme.HverDag, count) : null;
        }

        return HverTime().Match(text) is { Success: true } hours
            && Tallord.LesHelt(hours.Groups["m"].Value) is { } every and > 0 and <= 24
            && 24 % every == 0
                ? new Hyppighet(Rytme.HverDag, 24 / every)
                : null;
    }

    private static Hyppighet? Ukentlig(string text) =>
        EnGangIUken().IsMatch(text) ? new Hyppighet(new Rytme { HverNteDag = 7 }) : null;

    private static Hyppighet? Intervall(string text) => text switch
    {
        "annenhver dag" or "hver annen dag" or "hver andre dag" => new Hyppighet(new Rytme { HverNteDag = 2 }),
        "hver tredje dag" => new Hyppighet(new Rytme { HverNteDag = 3 }),
        "annenhver uke" or "hver annen uke" => new Hyppighet(new Rytme { HverNteDag = 14 }),
        _ => HverNte().Match(text) is { Success: true } every && Tallord.LesHelt(every.Groups["m"].Value) is { } number and > 0
            ? new Hyppighet(new Rytme { HverNteDag = number * (every.Groups["e"].Value == "uke" ? 7 : 1) })
            : null,
    };

    private static Hyppighet? FasteDager(string text)
    {
        if (!Dager().IsMatch(text))
        {
            return null;
        }

        var days = Dag().Matches(text).Select(day => Ukedag.Av(day.Value)!.Value).ToArray();
        return days.Distinct().Count() == days.Length
            ? new Hyppighet(new Rytme { HverNteDag = 7, Ukedager = [.. days.ToImmutableSortedSet()] })
            : null;
    }

    [GeneratedRegex($"^{Dogn}$")]
    private static partial Regex Sum();

    [GeneratedRegex($"^(?:(?<m>{Tallord.Uttrykk}) gang(?:er)? {Dogn}|x ?(?<m>\\d+)(?: {Dogn})?)$")]
    private static partial Regex GangerDaglig();

    [GeneratedRegex(@"^hver (?<m>\d+)\.? time$")]
    private static partial Regex HverTime();

    [GeneratedRegex($"^(?:(?:(?:en|1) gang )?{Uke})$")]
    private static partial Regex EnGangIUken();

    [GeneratedRegex(@"^hver (?<m>\d+)\.? (?<e>dag|uke)$")]
    private static partial Regex HverNte();

    [GeneratedRegex($"^(?:på |hver )?{Dagnavn}(?:(?:, | og |, og ){Dagnavn})*$")]
    private static partial Regex Dager();

    [GeneratedRegex(Dagnavn)]
    private static partial Regex Dag();
}
