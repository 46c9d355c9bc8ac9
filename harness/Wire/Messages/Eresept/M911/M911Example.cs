using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.11 in each version that asks for everything.</summary>
internal static class M911Example
{
    public static XDocument Create() => Create(Namespaces.M911);

    public static XDocument Create2018() => Create(Namespaces.M911V2018);

    public static XDocument Create2014() => Create(Namespaces.M911V2014);

    private static XDocument Create(XNamespace version)
    {
        var m911 = new M911
        {
            Fnr = ExampleHead.PatientFnr,
            Samtykke = JaNei.Ja,
            InklReseptinfo = true,
            InklM25Meldinger = true,
            AnstattId = "farmasøyt-1",
        };
        return MsgHeadWriter.ToDocument(
            ExampleHead.Question(Meldingstype.ForesporselLegemidlerIBruk, M911Writer.Write(m911, version)));
    }
}
