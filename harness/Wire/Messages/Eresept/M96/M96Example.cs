using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.6 of one prescription, called back while it is being dispensed, in each version.</summary>
internal static class M96Example
{
    public static XDocument Create() => Create(Namespaces.M96);

    public static XDocument Create2018() => Create(Namespaces.M96V2018);

    public static XDocument Create2015() => Create(Namespaces.M96V2015);

    private static XDocument Create(XNamespace version) => MsgHeadWriter.ToDocument(
        ExampleHead.Answer(Meldingstype.Reseptliste, M96Writer.Write(M96(), version), MsgHeadWriter.ToBytes(M1Example.Head())));

    private static M96 M96() => new()
    {
        PasientInfo = new M96PasientInfo(ExampleHead.PatientFnr, ["53847510052"]),
        LastResept = false,
        Pasientreservasjon = false,
        Listeelementer = [Listeelement()],
    };

    private static Listeelement Listeelement() => new()
    {
        ReseptId = ExampleHead.ReseptId,
        NavnUtleverer = "Fjordgløtt apotek",
        Status = StatusResept.UnderEkspedering,
        TilbakekallingStatus = true,
        Tilbakekalling = new M96Tilbakekalling(ExampleHead.Time, ArsakTilbakekalling.Fornying, "Erstattet av ny resept"),
        Fornying = new M96Fornying("a91c7e35-0b64-4c2d-8f17-d2e6b5a4c360", null),
        Utleveringer =
        [
            new M96Utlevering
            {
                Varenr = "990111",
                NavnFormStyrke = "Ibux Tab 400 mg",
                Pakningsstr = new PQ(100, "stk"),
                AntallPakningerUtlevertTotalt = 1,
                AntallPakningerUtlevertSiste = 1,
                TidspunktSisteUtlevering = ExampleHead.Time,
            },
        ],
    };
}
