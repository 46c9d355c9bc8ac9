using System.Globalization;
using System.Xml;
using System.Xml.XPath;
using AcceptanceHarness.Core.Checks.Eresept.Dosering;

namespace AcceptanceHarness.Tests.Core.Checks.Eresept.Dosering;

public class DoseringTests
{
    private const string Ns = "http://www.kith.no/xmlstds/eresept/forskrivning/2013-10-08";

    /// <summary>Text, structure in short form, and how they stand to each other.</summary>
    public static TheoryData<string, string, Doseringslikhet> Par => new()
    {
        { "1 tablett daglig", "1 tablett/1 Døgn", Doseringslikhet.Like },
        { "1 tablett hver morgen", "1 tablett/1 Døgn@1", Doseringslikhet.Like },
        { "En tablett 1 gang daglig.", "1 tablett/24 timer", Doseringslikhet.Like },
        { "1 tablett 2 ganger daglig", "1 tablett/1 Døgn@1;1 tablett/1 Døgn@5", Doseringslikhet.Like },
        { "1 tablett 3 ganger per dag", "1 tablett/8 timer", Doseringslikhet.Like },
        { "1 tablett x 2", "1 tablett/12 time", Doseringslikhet.Like },
        { "1 tablett hver 6. time", "1 tablett/6 timer", Doseringslikhet.Like },
        { "2 tabletter morgen og kveld", "2 tablett/1 Døgn@1;2 tablett/1 Døgn@5", Doseringslikhet.Like },
        { "1 tablett morgen, 1 tablett midt på dagen og 2 tabletter kveld", "1 tablett/1 Døgn@1;1 tablett/1 Døgn@3;2 tablett/1 Døgn@5", Doseringslikhet.Like },
        { "2,5 ml morgen, midt på dagen og kveld", "2.5 ml/1 Døgn@1;2.5 ml/1 Døgn@3;2.5 ml/1 Døgn@5", Doseringslikhet.Like },
        { "1 tablett om morgenen og 2 om kvelden", "1 tablett/1 Døgn@1;2 tablett/1 Døgn@5", Doseringslikhet.Like },
        { "1 tablett hver uke", "1 tablett/7 Døgn", Doseringslikhet.Like },
        { "1 tablett én gang i uken", "1 tablett/1 Uke", Doseringslikhet.Like },
        { "1 tablett én gang i uken", "1 tablett/7 Døgn#4", Doseringslikhet.Like },
        { "1 tablett annenhver dag", "1 tablett/2 Døgn", Doseringslikhet.Like },
        { "1 tablett hver 3. dag", "1 tablett/3 Døgn", Doseringslikhet.Like },
        { "1 tablett mandag og torsdag", "1 tablett/1 Døgn#14", Doseringslikhet.Like },
        { "1 tablett hver mandag", "1 tablett/7 Døgn", Doseringslikhet.Like },
        { "1 tablett i 21 dager og 7 dager pause", "1 tablett/1 Døgn~21-7", Doseringslikhet.Like },
        { "1 tablett daglig i 3 uker, deretter 1 uke pause", "1 tablett/1 Døgn~21-7", Doseringslikhet.Like },
        { "1 tablett 3 uker på, 1 uke av", "1 tablett/1 Døgn~21-7", Doseringslikhet.Like },
        { "1 tablett ved behov, høyst 4 i døgnet", "?1 tablett<4 tablett", Doseringslikhet.Like },
        { "2 tabletter ved behov inntil 3 ganger daglig", "?2 tablett<6 tablett", Doseringslikhet.Like },
        { "1/2 tablett daglig", "0.5 tablett/1 Døgn", Doseringslikhet.Like },
        { "½ tablett morgen", "0.5 tablett/1 Døgn@1", Doseringslikhet.Like },
        { "0,5 tablett daglig", "0.5 tablett/1 Døgn", Doseringslikhet.Like },
        { "1 1/2 tablett kveld", "1.5 tablett/1 Døgn@5", Doseringslikhet.Like },
        { "en halv tablett daglig", "0.5 tablett/1 Døgn", Doseringslikhet.Like },
        { "1 tablett én gang i uken", "1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "1 tablett annenhver dag", "1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "1 tablett mandag og torsdag", "1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "1 tablett mandag og torsdag", "1 tablett/1 Døgn#15", Doseringslikhet.Ulike },
        { "1 tablett i 21 dager og 7 dager pause", "1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "1 tablett ved behov, høyst 4 i døgnet", "?1 tablett<8 tablett", Doseringslikhet.Ulike },
        { "1 tablett ved behov, høyst 4 i døgnet", "1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "0,5 tablett daglig", "5 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "2,5 ml morgen", "25 ml/1 Døgn@1", Doseringslikhet.Ulike },
        { "1 tablett 2 ganger daglig", "2 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "1 tablett morgen", "1 tablett/1 Døgn@5", Doseringslikhet.Ulike },
        { "1 kapsel daglig", "1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "2 tabletter hver dag i 5 dager, deretter 1 tablett hver dag i 5 dager", "2 tablett/1 Døgn>5|1 tablett/1 Døgn>5", Doseringslikhet.Like },
        { "4 tabletter hver dag i 3 dager, deretter 2 tabletter hver dag i 3 dager, så 1 tablett hver dag", "4 tablett/1 Døgn>3|2 tablett/1 Døgn>3|1 tablett/1 Døgn", Doseringslikhet.Like },
        { "1 tablett morgen og kveld i 7 dager", "1 tablett/1 Døgn@1;1 tablett/1 Døgn@5>7", Doseringslikhet.Like },
        { "2 tabletter hver dag i 5 dager, deretter 1 tablett hver dag", "2 tablett/1 Døgn>5", Doseringslikhet.Ulike },
        { "2 tabletter hver dag", "2 tablett/1 Døgn>5|1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "2 tabletter hver dag i 5 dager, deretter 1 tablett hver dag", "2 tablett/1 Døgn>5|2 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "2 tabletter hver dag i 5 dager, deretter 1 tablett hver dag", "2 tablett/1 Døgn>10|1 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "2 tabletter hver dag i 5 dager, deretter 1 tablett hver dag", "1 tablett/1 Døgn>5|2 tablett/1 Døgn", Doseringslikhet.Ulike },
        { "2 tabletter daglig i 5 dager, deretter 1 tablett daglig", "1 tablett/1 Døgn@1;1 tablett/1 Døgn@5>5|1 tablett/1 Døgn", Doseringslikhet.TilManuellVurdering },
        { "2 tabletter daglig", "1 tablett/1 Døgn@1;1 tablett/1 Døgn@5", Doseringslikhet.TilManuellVurdering },
        { "500 mg daglig", "1 tablett/1 Døgn", Doseringslikhet.TilManuellVurdering },
        { "1 tablett ved behov", "?1 tablett<4 tablett", Doseringslikhet.TilManuellVurdering },
        { "1 tablett daglig", "1 tablett/1 Måned", Doseringslikhet.TilManuellVurdering },
    };

    public static TheoryData<string> Avviste =>
    [
        "", "Etter avtale", "Dosering gitt muntlig", "1-2 tabletter daglig", "1 tablett en gang i måneden", "1 tablett 3 ganger i uken",
        "1 tablett daglig mot smerter", "Se pakningsvedlegg", "1 tablett morgen og ved behov", "2 tabletter ved behov, høyst 4 i døgnet",
        "1 tablett daglig, deretter 2 tabletter daglig", "1 tablett daglig i 3 dager, deretter 2 kapsler daglig", "1.000 IE daglig", "1 plomme daglig", "tablett daglig", "1 tablett",
        "1 tablett hver 5. time", "1 tablett mandag morgen", "0 tabletter daglig", "1 tablett morgen og morgen", "1 tablett til natten",
        "1 tablett dagleg", "2 tabl første dag", "1 tablett 30 minutter før mat", "en pille om dagen",
    ];

    [Theory]
    [MemberData(nameof(Par))]
    public void Text_and_structure_are_compared(string tekst, string struktur, Doseringslikhet expected)
    {
        var comparison = Doseringssammenligning.Av(tekst, Struktur(struktur));

        Assert.True(expected == comparison.Likhet, $"{comparison.Likhet}: «{comparison.TekstForstatt}» mot «{comparison.StrukturForstatt}»");
    }

    [Theory]
    [MemberData(nameof(Avviste))]
    public void A_text_that_is_not_fully_understood_is_refused(string tekst) => Assert.Null(Doseringstekst.Les(tekst).Dosering);

    [Theory]
    [InlineData("1 tablett/1 Døgn;1 tablett/7 Døgn")]
    [InlineData("1 tablett/1 Døgn;1 kapsel/1 Døgn")]
    [InlineData("1 plomme/1 Døgn")]
    [InlineData("2 tablett/1 Døgn|1 tablett/1 Døgn")]
    [InlineData("2 tablett/1 Døgn>5|1 kapsel/1 Døgn")]
    [InlineData("2 tablett/1 Døgn>5|?1 tablett<4 tablett")]
    [InlineData("1 tablett/5 timer")]
    [InlineData("1 tablett/1 Døgn~21-0")]
    [InlineData("1 tablett/1 Døgn#9")]
    public void A_structure_that_is_not_fully_understood_is_refused(string struktur)
    {
        var reading = Doseringsstruktur.Les(Struktur(struktur));

        Assert.Null(reading.Dosering);
        Assert.EndsWith(".", reading.Grunn, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_understood_is_said_in_words() => Assert.Equal(
        "0,5 (morgen) + 0,5 (midt på dagen) tablett, hver dag",
        Doseringstekst.Les("1/2 tablett morgen og midt på dagen").Dosering!.ToString());

    private static XPathNavigator Struktur(string text)
    {
        var start = new DateOnly(2026, 3, 2);
        var inner = "";
        foreach (var period in text.Split('|'))
        {
            inner += Periode(period, ref start);
        }

        var xml = $"<Forskrivning xmlns='{Ns}'>{inner}</Forskrivning>";
        using var reader = XmlReader.Create(new StringReader(xml));
        return new XPathDocument(reader).CreateNavigator().SelectSingleNode("/*")!;
    }

    private static string Periode(string text, ref DateOnly start)
    {
        var (doses, days) = Del(text, '>');
        var inner = doses.StartsWith('?') ? VedBehov(doses[1..]) : string.Concat(doses.Split(';').Select(Fast));
        var from = $"<Starttidspunkt V='{start:yyyy-MM-dd}'/>";
        if (days.Length == 0)
        {
            return $"<Dosering>{from}{inner}</Dosering>";
        }

        start = start.AddDays(int.Parse(days, CultureInfo.InvariantCulture));
        return $"<Dosering>{from}<Sluttidspunkt V='{start:yyyy-MM-dd}'/>{inner}</Dosering>";
    }

    private static string VedBehov(string text)
    {
        var parts = text.Split('<');
        return $"<DoseEtterBehov>{Pq("Mengde", parts[0])}{Pq("DoseDognMaks", parts[1])}</DoseEtterBehov>";
    }

    private static string Fast(string text)
    {
        var (rest, pause) = Del(text, '~');
        (rest, var days) = Del(rest, '#');
        (rest, var time) = Del(rest, '@');
        var (amount, interval) = Del(rest, '/');
        var (on, off) = Del(pause, '-');
        var fixedDays = string.Concat(days.Select(day => $"<FasteUkedager V='{day}' DN=''/>"));
        var break_ = pause.Length == 0 ? "" : $"<DagerPa>{on}</DagerPa><DagerAv>{off}</DagerAv>";
        return $"<DoseFastTidspunkt>{Pq("Mengde", amount)}{Pq("Intervall", interval)}"
            + (time.Length == 0 ? "" : $"<Tidsomrade V='{time}' DN='x'/>")
            + $"<GisEksakt>false</GisEksakt><FastDose>{fixedDays}{break_}</FastDose></DoseFastTidspunkt>";
    }

    private static string Pq(string name, string text)
    {
        var (number, unit) = Del(text, ' ');
        return $"<{name} V='{number}' U='{unit}'/>";
    }

    private static (string Before, string After) Del(string text, char mark) =>
        text.IndexOf(mark) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, "");
}
