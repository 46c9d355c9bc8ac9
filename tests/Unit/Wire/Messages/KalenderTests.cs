using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Kalendere;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class KalenderTests
{
    private static readonly XNamespace Ns = Namespaces.Kalender;

    [Fact]
    public void A_time_keeps_which_of_the_three_forms_it_was()
    {
        var avtaler = KalenderReader.Read(Example().Root!).Avtaler;

        Assert.Equal(Kalendertidsform.Utc, avtaler[0].Dtstamp.Form);
        Assert.Equal((Kalendertidsform.Sone, "Europe/Oslo"), (avtaler[0].Dtstart.Form, avtaler[0].Dtstart.Tzid));
        Assert.Equal((Kalendertidsform.Flytende, null), (avtaler[1].Dtstart.Form, avtaler[1].Dtstart.Tzid));
    }

    [Theory]
    [InlineData("2027-03-28T00:59:59Z", null, "2027-03-28T01:59:59+01:00")]
    [InlineData("2027-03-28T01:00:00Z", null, "2027-03-28T03:00:00+02:00")]
    [InlineData("2027-03-28T03:00:00", "Europe/Oslo", "2027-03-28T03:00:00+02:00")]
    [InlineData("2027-03-28T09:30:00", null, "2027-03-28T09:30:00+02:00")]
    [InlineData("2027-10-31T09:30:00", "Europe/Oslo", "2027-10-31T09:30:00+01:00")]
    [InlineData("2027-10-31T00:30:00Z", null, "2027-10-31T02:30:00+02:00")]
    [InlineData("2027-10-31T01:30:00Z", null, "2027-10-31T02:30:00+01:00")]
    [InlineData("2027-06-01T10:00:00", "Europe/London", "2027-06-01T11:00:00+02:00")]
    public void A_time_is_one_moment_in_Norway(string text, string? tzid, string moment)
    {
        var point = Kalenderpunkt.Av(Read(text, tzid));

        Assert.Equal(XmlTidspunkt.Les(moment), point.Tid);
        Assert.Equal(XmlTidspunkt.Les(moment)!.Value.Offset, point.Tid!.Value.Offset);
        Assert.False(point.ErTvetydig);
    }

    [Theory]
    [InlineData("Europe/Oslo")]
    [InlineData(null)]
    public void A_time_that_comes_twice_is_the_first_unless_the_offset_is_given(string? tzid)
    {
        var time = Read("2027-10-31T02:30:00", tzid);

        Assert.Equal(new Kalenderpunkt(XmlTidspunkt.Les("2027-10-31T02:30:00+02:00"), ErTvetydig: true), Kalenderpunkt.Av(time));
        Assert.Equal(XmlTidspunkt.Les("2027-10-31T02:30:00+01:00"), Kalenderpunkt.Av(time, TimeSpan.FromHours(1)).Tid);
        Assert.Equal(XmlTidspunkt.Les("2027-10-31T02:30:00+02:00"), Kalenderpunkt.Av(time, TimeSpan.FromHours(5)).Tid);
    }

    [Theory]
    [InlineData("2027-03-28T02:30:00", "Europe/Oslo", "Forventet et tidspunkt som finnes, fikk «2027-03-28T02:30:00», som klokka hopper over når sommertiden begynner i Europe/Oslo. Send tidspunktet i UTC, eller rett klokkeslettet.")]
    [InlineData("2027-03-28T09:30:00", "Norsk tid", "Forventet en kjent tidssone, for eksempel «Europe/Oslo», fikk «Norsk tid». Send tidssonens navn slik IANA skriver det, eller tidspunktet i UTC.")]
    [InlineData("9999-12-31T23:30:00Z", null, "Forventet et tidspunkt i år 2 til 9998, fikk «9999-12-31T23:30:00Z». Send tidspunktet for timen.")]
    public void A_time_that_is_no_moment_says_why(string text, string? tzid, string problem)
    {
        var point = Kalenderpunkt.Av(Read(text, tzid));

        Assert.Null(point.Tid);
        Assert.Equal(problem, point.Problem);
    }

    [Fact]
    public void A_time_that_cannot_be_read_is_shown()
    {
        var document = Example();
        document.Descendants(Ns + "date-time").First().Value = "20260302T091500Z";

        var fault = Assert.Throws<MessageFormatException>(() => KalenderReader.Read(document.Root!));

        Assert.Equal("Verdien «20260302T091500Z» i dtstamp kan ikke leses som dato og klokkeslett.", fault.Message);
        Assert.NotEmpty(MessageSchemas.Own.Validate(document));
    }

    [Fact]
    public void Properties_in_another_order_and_unknown_ones_follow_the_schema()
    {
        var document = Example();
        var properties = document.Descendants(Ns + "vevent").First().Element(Ns + "properties")!;
        properties.ReplaceNodes(properties.Elements().Reverse().Append(new XElement(Ns + "x-avdeling", new XElement(Ns + "text", "B2"))).ToList());

        Assert.Empty(MessageSchemas.Own.Validate(document));
        Assert.Equal("CONFIRMED", KalenderReader.Read(document.Root!).Avtaler[0].Status);
    }

    private static XDocument Example() => MessageCatalogTests.Type("iCalendar").Example();

    private static Kalendertid Read(string text, string? tzid)
    {
        var document = Example();
        var start = document.Descendants(Ns + "dtstart").Last();
        start.AddFirst(tzid is null ? null : new XElement(Ns + "parameters", new XElement(Ns + "tzid", new XElement(Ns + "text", tzid))));
        start.Element(Ns + "date-time")!.Value = text;
        return KalenderReader.Read(document.Root!).Avtaler[^1].Dtstart;
    }
}
