using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Dosings at fixed times: «1 tablett morgen og kveld», «1 tablett én gang i uken», «1 tablett i 21 dager og 7 dager pause».</summary>
internal static partial class FastTekst
{
    private const string Skille = "(?:, og |, | og )";
    private const string Tid = "(?:(?:om|på) )?(?<t>morgen|morgenen|formiddag|formiddagen|midt på dagen|ettermiddag|ettermiddagen|kveld|kvelden)";

    /// <summary>The dosing, or null when the text is not of this form.</summary>
    public static NormalisertDosering? Les(string text)
    {
        var (rest, break_, duration) = Hale(text);
        var start = Start().Match(rest);
        if (!start.Success || Tallord.Les(start.Groups["n"].Value) is not ({ } amount and > 0) || Doseenhet.Av(start.Groups["u"].Value) is not { } unit)
        {
            return null;
        }

        var after = rest[start.Length..].TrimStart(' ', ',');
        var dosing = Tider(after, amount, unit) ?? Hyppighet(after, amount, unit, break_ is not null);
        return dosing is null || (break_ is not null && dosing.Rytme != Rytme.HverDag)
            ? null
            : dosing with
            {
                Varighet = duration,
                Rytme = break_ is { } days ? dosing.Rytme with { DagerPa = days.Pa, DagerAv = days.Av } : dosing.Rytme,
            };
    }

    private static (string Tekst, (int Pa, int Av)? Pause, int? Varighet) Hale(string text)
    {
        if (Pause().Match(text) is { Success: true } on
            && Dager(on.Groups["p"].Value, on.Groups["pe"].Value) is { } daysOn
            && Dager(on.Groups["a"].Value, on.Groups["ae"].Value) is { } daysOff)
        {
            return (text[..on.Index], (daysOn, daysOff), null);
        }

        return Varighet().Match(text) is { Success: true } length && Dager(length.Groups["p"].Value, length.Groups["pe"].Value) is { } days
            ? (text[..length.Index], null, days)
            : (text, null, null);
    }

    private static NormalisertDosering? Tider(string text, decimal amount, string unit)
    {
        List<Enkeltdose> doses = [];
        var rest = text.StartsWith("hver ", StringComparison.Ordinal) ? text[5..] : text;
        while (Ledd().Match(rest) is { Success: true } part)
        {
            if (part.Groups["n"].Success && Tallord.Les(part.Groups["n"].Value) is var next)
            {
                if (next is not { } number || (part.Groups["u"].Success && Doseenhet.Av(part.Groups["u"].Value) != unit))
                {
                    return null;
                }

                amount = number;
            }

            doses.Add(new Enkeltdose(amount, TidAv(part.Groups["t"].Value)));
            rest = rest[part.Length..];
        }

        return rest.Length == 0 && doses.Count > 0 && doses.DistinctBy(dose => dose.Tid).Count() == doses.Count
            ? new NormalisertDosering { Enhet = unit, Doser = doses }
            : null;
    }

    private static NormalisertDosering? Hyppighet(string text, decimal amount, string unit, bool hasBreak)
    {
        if (text.Length == 0 && hasBreak)
        {
            return new NormalisertDosering { Enhet = unit, Doser = [new Enkeltdose(amount)] };
        }

        return Hyppighetstekst.Les(text) is { } often
            ? new NormalisertDosering
            {
                Enhet = unit,
                Rytme = often.Rytme,
                Doser = [.. Enumerable.Repeat(new Enkeltdose(amount), often.Ganger)],
                BareDagssum = often.BareDagssum,
            }
            : null;
    }

    private static Tidsomrade TidAv(string word) => word[0] switch
    {
        'f' => Tidsomrade.Formiddag,
        'e' => Tidsomrade.Ettermiddag,
        'k' => Tidsomrade.Kveld,
        _ => word[1] == 'o' ? Tidsomrade.Morgen : Tidsomrade.MidtPaDagen,
    };

    private static int? Dager(string number, string unit) =>
        Tallord.LesHelt(number) * (unit.StartsWith("uke", StringComparison.Ordinal) ? 7 : 1);

    [GeneratedRegex($"^(?<n>{Tallord.Uttrykk}) (?<u>[a-zæøå.]+)(?= |,|$)")]
    private static partial Regex Start();

    [GeneratedRegex($"^{Skille}?(?:(?<n>{Tallord.Uttrykk}) (?:(?!om |på |midt )(?<u>[a-zæøå.]+) (?=om |på |morgen|formiddag|midt|ettermiddag|kveld))?)?{Tid}(?=,| |$)")]
    private static partial Regex Ledd();

    [GeneratedRegex(
        $",? (?:i )?(?<p>{Tallord.Uttrykk}) (?<pe>dager|uker|uke)(?: på)?(?:, deretter|, så|, og|,| og| deretter| så| etterfulgt av) "
        + $"(?<a>{Tallord.Uttrykk}) (?<ae>dager|dag|uker|uke|ukes|dagers) (?:pause|opphold|av)$")]
    private static partial Regex Pause();

    [GeneratedRegex($" i (?<p>{Tallord.Uttrykk}) (?<pe>dager|dag|uker|uke)$")]
    private static partial Regex Varighet();
}
