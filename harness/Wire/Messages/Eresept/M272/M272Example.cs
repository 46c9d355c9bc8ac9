using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M27.2 that tells of doctor and pharmacy.</summary>
internal static class M272Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(ExampleHead.Answer(
        Meldingstype.SvarMultidoseansvar,
        M272Writer.Write(new M272(true, MultidoseExample.Lege, MultidoseExample.Apotek with { HerId = null }))));
}
