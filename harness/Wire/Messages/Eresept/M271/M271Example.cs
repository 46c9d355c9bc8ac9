using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M27.1 that registers.</summary>
internal static class M271Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(ExampleHead.Question(
        Meldingstype.Multidoseansvar,
        M271Writer.Write(new M271(StatusMultidoseansvar.Registrering, new DateOnly(2026, 3, 2)))));
}
