using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.5 that asks for everything.</summary>
internal static class M95Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(ExampleHead.Question(
        Meldingstype.ForesporselResepter,
        M95Writer.Write(new M95 { Fnr = ExampleHead.PatientFnr, AlleResepter = JaNei.Ja, RefNr = ["90000001"] })));
}
