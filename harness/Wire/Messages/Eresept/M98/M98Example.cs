using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.8 of a prescription on which nothing has been dispensed.</summary>
internal static class M98Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(
        ExampleHead.Answer(Meldingstype.Utleveringer, M98Writer.Write(new M98 { AntallUtleveringer = 0 })));
}
