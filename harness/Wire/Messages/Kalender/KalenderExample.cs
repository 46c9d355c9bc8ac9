using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>Two appointments, with times in each of the three forms.</summary>
internal static class KalenderExample
{
    public static XDocument Create() => new(KalenderWriter.Write(new Kalender
    {
        Prodid = "-//Testrammeverket//NONSGML Kalender//NO",
        Method = "REQUEST",
        Avtaler =
        [
            new Kalenderavtale
            {
                Uid = "3f1c8e52-7d0a-4b6e-9c21-5a8d4e7f0b36",
                Sequence = 1,
                Dtstamp = Kalendertid.Utc(ExampleHead.Time),
                Dtstart = Kalendertid.Norsk(new DateTime(2026, 3, 9, 9, 30, 0)),
                Dtend = Kalendertid.Norsk(new DateTime(2026, 3, 9, 9, 50, 0)),
                Summary = "Kontroll hos fastlege",
                Location = "Bjørkåsen legekontor",
                Status = "CONFIRMED",
            },
            new Kalenderavtale
            {
                Uid = "b0d97f14-2c65-4e83-a7f9-61c0d3e58a42",
                Dtstamp = Kalendertid.Utc(ExampleHead.Time),
                Dtstart = Kalendertid.Flytende(new DateTime(2026, 3, 10, 12, 0, 0)),
            },
        ],
    }));
}
