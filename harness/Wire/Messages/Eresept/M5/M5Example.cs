using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M5 at renewal.</summary>
internal static class M5Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(
        ExampleHead.Question(Meldingstype.Tilbakekalling, TilbakekallingWriter.Write(Tilbakekalling())));

    private static Tilbakekalling Tilbakekalling() => new()
    {
        ReseptId = ExampleHead.ReseptId,
        Merknad = "Erstattet av ny resept",
        Arsak = ArsakTilbakekalling.Fornying,
        NyReseptId = "a91c7e35-0b64-4c2d-8f17-d2e6b5a4c360",
    };
}
