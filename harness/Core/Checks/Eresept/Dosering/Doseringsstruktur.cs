using System.Collections.Immutable;
using System.Globalization;
using System.Xml.XPath;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Reads a dosing in structure (the Dosering elements of a Forskrivning), by XPath.</summary>
internal static class Doseringsstruktur
{
    /// <summary>What the structure says.</summary>
    /// <param name="forskrivning">The Forskrivning element.</param>
    public static Doseringstolkning Les(XPathNavigator forskrivning)
    {
        var dosings = Velg(forskrivning, "fs:Dosering").OrderBy(dosing => Dag(Tekst(dosing, "fs:Starttidspunkt/@V"))).ToList();
        return dosings.Count switch
        {
            0 => Doseringstolkning.IkkeForstatt("Resepten har ingen strukturert dosering."),
            1 => En(dosings[0]),
            _ => Trappet(dosings),
        };
    }

    /// <summary>Steps that follow each other without a gap; the end date is the last day with the dose, or the first day without.</summary>
    private static Doseringstolkning Trappet(List<XPathNavigator> dosings)
    {
        if (dosings.Zip(dosings.Skip(1)).Any(pair => !ErSammenhengende(pair.First, pair.Second)))
        {
            return Doseringstolkning.IkkeForstatt("Den strukturerte doseringen er delt i perioder som ikke følger etter hverandre.");
        }

        var steps = dosings.ConvertAll(En);
        if (steps.Find(step => step.Dosering is null) is { } unclear)
        {
            return unclear;
        }

        return steps.Any(step => step.Dosering!.VedBehov || step.Dosering.Enhet != steps[0].Dosering!.Enhet)
            ? Doseringstolkning.IkkeForstatt("Periodene i den strukturerte doseringen har ulik enhet, eller noen av dem er ved behov.")
            : Doseringstolkning.Forstatt(
                steps.Select(step => step.Dosering!).Reverse().Aggregate((later, earlier) => earlier with { Deretter = later }));
    }

    private static bool ErSammenhengende(XPathNavigator first, XPathNavigator second) =>
        Dag(Tekst(first, "fs:Sluttidspunkt/@V")) is { } end
        && Dag(Tekst(second, "fs:Starttidspunkt/@V")) is { } start
        && start.DayNumber - end.DayNumber is 0 or 1;

    private static Doseringstolkning En(XPathNavigator dosing) =>
        Les(dosing, Velg(dosing, "fs:DoseFastTidspunkt"), Velg(dosing, "fs:DoseEtterBehov"));

    private static Doseringstolkning Les(
        XPathNavigator dosing, List<XPathNavigator> fixedDoses, List<XPathNavigator> asNeeded)
    {
        if (Velg(dosing, "fs:Doseringsregel | .//fs:Infusjonshastighet").Count > 0)
        {
            return Doseringstolkning.IkkeForstatt("Den strukturerte doseringen har doseringsregel eller infusjon.");
        }

        return (fixedDoses.Count, asNeeded.Count) switch
        {
            ( > 0, 0) => Fast(fixedDoses, Varighet(dosing)),
            (0, 1) => VedBehov(asNeeded[0]),
            _ => Doseringstolkning.IkkeForstatt("Den strukturerte doseringen har både faste doser og doser ved behov, eller ingen."),
        };
    }

    private static Doseringstolkning Fast(List<XPathNavigator> elements, int? duration)
    {
        List<Enkeltdose> doses = [];
        List<Rytme> rhythms = [];
        foreach (var element in elements)
        {
            if (Mengde(element) is not { } amount || Hyppighet(element) is not { } often)
            {
                return Doseringstolkning.IkkeForstatt("Mengde eller intervall i den strukturerte doseringen kan ikke leses.");
            }

            doses.AddRange(Enumerable.Repeat(new Enkeltdose(amount, Tid(element)), often.Ganger));
            rhythms.Add(often.Rytme);
        }

        var units = elements.Select(Enhet).Distinct().ToArray();
        if (units is not [{ } unit])
        {
            return Doseringstolkning.IkkeForstatt("Enheten i den strukturerte doseringen er ukjent eller ikke den samme i alle doser.");
        }

        return rhythms.All(rhythm => rhythm.ErLik(rhythms[0]))
            ? Doseringstolkning.Forstatt(new NormalisertDosering { Enhet = unit, Rytme = rhythms[0], Doser = doses, Varighet = duration })
            : Doseringstolkning.IkkeForstatt("Dosene i den strukturerte doseringen tas på ulike dager.");
    }

    private static Doseringstolkning VedBehov(XPathNavigator element)
    {
        if (Mengde(element) is not { } amount || Enhet(element) is not { } unit)
        {
            return Doseringstolkning.IkkeForstatt("Mengde eller enhet i den strukturerte doseringen kan ikke leses.");
        }

        return Maks(element, amount, unit) is { } most
            ? Doseringstolkning.Forstatt(
                new NormalisertDosering { Enhet = unit, Doser = [new Enkeltdose(amount)], VedBehov = true, DognMaks = most })
            : Doseringstolkning.IkkeForstatt("Største døgndose i den strukturerte doseringen kan ikke leses.");
    }

    private static decimal? Maks(XPathNavigator element, decimal amount, string unit)
    {
        var most = Tall(Tekst(element, "fs:DoseDognMaks/@V"));
        var mostUnit = Tekst(element, "fs:DoseDognMaks/@U");
        return mostUnit?.ToLowerInvariant() is "gang" or "ganger" ? most * amount : Doseenhet.Av(mostUnit) == unit ? most : null;
    }

    private static Hyppighet? Hyppighet(XPathNavigator element)
    {
        var (dayCount, weekdays) = (Intervall(element), Ukedager(element));
        if (weekdays is null || Pause(element) is not { } pause)
        {
            return null;
        }

        if (weekdays.Count > 0)
        {
            return dayCount is null or 1 or 7 ? new Hyppighet(new Rytme { HverNteDag = 7, Ukedager = weekdays }) : null;
        }

        return dayCount switch
        {
            null => pause.Pa is null || Finnes(element, "fs:Intervall") ? null : new Hyppighet(Rytme.HverDag with { DagerPa = pause.Pa, DagerAv = pause.Av }),
            >= 1 => new Hyppighet(new Rytme { HverNteDag = dayCount.Value, DagerPa = pause.Pa, DagerAv = pause.Av }),
            _ => 1 / dayCount.Value is var times && decimal.Round(times) is var whole && Math.Abs(times - whole) < 0.0001m && whole is >= 1 and <= 24
                ? new Hyppighet(Rytme.HverDag with { DagerPa = pause.Pa, DagerAv = pause.Av }, (int)whole)
                : null,
        };
    }

    /// <summary>The interval in days; null when there is none or it cannot be read.</summary>
    private static decimal? Intervall(XPathNavigator element) =>
        Tall(Tekst(element, "fs:Intervall/@V")) is { } number and > 0
            ? Tekst(element, "fs:Intervall/@U")?.ToLowerInvariant() switch
            {
                "døgn" or "dag" or "dager" or "d" => number,
                "uke" or "uker" => number * 7,
                "time" or "timer" or "t" or "h" => number / 24,
                _ => null,
            }
            : null;

    private static ImmutableSortedSet<int>? Ukedager(XPathNavigator element)
    {
        var days = Velg(element, "fs:FastDose/fs:FasteUkedager")
            .Select(day => Ukedag.Av(day.GetAttribute("DN", "").ToLowerInvariant()) ?? Nummer(day.GetAttribute("V", "")))
            .ToArray();
        return days.Any(day => day is null) ? null : [.. days.Select(day => day!.Value)];
    }

    private static (int? Pa, int? Av)? Pause(XPathNavigator element) =>
        (Tekst(element, "fs:FastDose/fs:DagerPa"), Tekst(element, "fs:FastDose/fs:DagerAv")) switch
        {
            (null, null) => (null, null),
            ({ } on, { } off) when int.TryParse(on, CultureInfo.InvariantCulture, out var days)
                && int.TryParse(off, CultureInfo.InvariantCulture, out var free) && days > 0 && free > 0 => (days, free),
            _ => null,
        };

    private static Tidsomrade? Tid(XPathNavigator element) =>
        Tall(Tekst(element, "fs:Tidsomrade/@V")) is { } code and >= 1 and <= 5 ? (Tidsomrade)(int)code : null;

    private static int? Varighet(XPathNavigator dosing) =>
        Dag(Tekst(dosing, "fs:Starttidspunkt/@V")) is { } start && Dag(Tekst(dosing, "fs:Sluttidspunkt/@V")) is { } end
            ? end.DayNumber - start.DayNumber
            : null;

    private static DateOnly? Dag(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static int? Nummer(string code) => code is [>= '1' and <= '7'] ? code[0] - '0' : null;

    private static decimal? Mengde(XPathNavigator element) => Tall(Tekst(element, "fs:Mengde/@V")) is { } amount and > 0 ? amount : null;

    private static string? Enhet(XPathNavigator element) => Doseenhet.Av(Tekst(element, "fs:Mengde/@U"));

    private static decimal? Tall(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Finnes(XPathNavigator from, string xpath) => Velg(from, xpath).Count > 0;

    private static string? Tekst(XPathNavigator from, string xpath) => Velg(from, xpath).FirstOrDefault()?.Value.Trim();

    private static List<XPathNavigator> Velg(XPathNavigator from, string xpath) =>
        [.. from.Select(EreseptMelding.Compiled(xpath)).Cast<XPathNavigator>().Select(node => node.Clone())];
}
