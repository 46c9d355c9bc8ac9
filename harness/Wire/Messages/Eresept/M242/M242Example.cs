using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M24.2 that refuses.</summary>
internal static class M242Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(ExampleHead.Answer(
        Meldingstype.SvarSamtykke,
        SvarSamtykkeWriter.Write(new SvarSamtykke(JaNei.Nei, new CS("1", "Pasienten har reservert seg")))));
}
