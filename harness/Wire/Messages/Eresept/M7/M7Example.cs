using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M7 with the prescription that was called back.</summary>
internal static class M7Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(ExampleHead.Answer(
        Meldingstype.SlettetResept,
        SlettetReseptRFWriter.Write(new SlettetReseptRF(ExampleHead.Time)),
        MsgHeadWriter.ToBytes(M1Example.Head())));
}
