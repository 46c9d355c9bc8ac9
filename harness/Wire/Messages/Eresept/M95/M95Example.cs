using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.5 that asks for everything, in each version.</summary>
internal static class M95Example
{
    public static XDocument Create() => Create(Namespaces.M95, null);

    public static XDocument Create2018() => Create(Namespaces.M95V2018, null);

    public static XDocument Create2015() => Create(Namespaces.M95V2015, JaNei.Ja);

    private static XDocument Create(XNamespace version, CS? samtykke)
    {
        var m95 = new M95 { Fnr = ExampleHead.PatientFnr, AlleResepter = JaNei.Ja, RefNr = ["90000001"], Samtykke = samtykke };
        return MsgHeadWriter.ToDocument(ExampleHead.Question(Meldingstype.ForesporselResepter, M95Writer.Write(m95, version)));
    }
}
