using System.Globalization;
using System.Text.RegularExpressions;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>FHIR's search by date: a prefix and a year, month or day in Norway, or a time with its offset.</summary>
internal sealed partial record Datofilter
{
    private readonly string _prefix;
    private readonly DateTimeOffset _fra;
    private readonly DateTimeOffset _til;

    private Datofilter(string prefix, DateTimeOffset fra, DateTimeOffset til) => (_prefix, _fra, _til) = (prefix, fra, til);

    /// <summary>The filter of a parameter's value; null when it cannot be read.</summary>
    public static Datofilter? Les(string value)
    {
        var match = Form().Match(value);
        if (!match.Success)
        {
            return Tidspunkt(value);
        }

        var (year, month, day) = (Tall(match, "y"), Tall(match, "m"), Tall(match, "d"));
        if (year is null or < 2 or >= 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year.Value, month ?? 1))
        {
            return null;
        }

        var first = new DateOnly(year.Value, month ?? 1, day ?? 1);
        var next = day is not null ? first.AddDays(1) : month is not null ? first.AddMonths(1) : first.AddYears(1);
        return new Datofilter(match.Groups["p"].Value, Midnatt(first), Midnatt(next));
    }

    /// <summary>Whether the time is among what is asked for.</summary>
    public bool Har(DateTimeOffset tid) => _prefix switch
    {
        "lt" => tid < _fra,
        "le" => tid < _til,
        "gt" or "sa" => tid >= _til,
        "eb" => tid < _fra,
        "ge" => tid >= _fra,
        _ => tid >= _fra && tid < _til,
    };

    // A time is the minute or the second that it names, and then has its offset from UTC with it.
    private static Datofilter? Tidspunkt(string value)
    {
        var match = Tidsform().Match(value);
        return match.Success && DateTimeOffset.TryParse(match.Groups["t"].ValueSpan, CultureInfo.InvariantCulture, out var time) && time.Year is > 1 and < 9999
            ? new Datofilter(match.Groups["p"].Value, time, match.Groups["s"].Success ? time.AddSeconds(1) : time.AddMinutes(1))
            : null;
    }

    private static int? Tall(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static DateTimeOffset Midnatt(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, NorskTid.Sone.GetUtcOffset(midnight));
    }

    [GeneratedRegex(@"\A(?<p>eq|lt|gt|le|ge|sa|eb)?(?<y>[0-9]{4})(?:-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?)?\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"\A(?<p>eq|lt|gt|le|ge|sa|eb)?(?<t>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?<s>:[0-9]{2}(?:\.[0-9]{1,7})?)?(?:Z|[+-][0-9]{2}:[0-9]{2}))\z")]
    private static partial Regex Tidsform();
}
