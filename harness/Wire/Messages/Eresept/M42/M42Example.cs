using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M4.2.</summary>
internal static class M42Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(
        ExampleHead.Answer(Meldingstype.Referansenummer, M42Writer.Write(new M42(["90000001", "90000002"]))));
}
