using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M5.2.</summary>
internal static class M52Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(ExampleHead.Answer(
        Meldingstype.KvitteringTilbakekalling,
        KvitteringTilbakekallingWriter.Write(new KvitteringTilbakekalling(ExampleHead.ReseptId, StatusTilbakekalling.Tilbakekalt))));
}
