using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.7.</summary>
internal static class M97Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(
        ExampleHead.Question(Meldingstype.ForesporselUtleveringer, M97Writer.Write(new M97(ExampleHead.ReseptId))));
}
