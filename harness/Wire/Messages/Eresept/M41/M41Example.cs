using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M4.1.</summary>
internal static class M41Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(
        ExampleHead.Question(Meldingstype.ForesporselReferansenummer, M41Writer.Write(new M41(2))));
}
