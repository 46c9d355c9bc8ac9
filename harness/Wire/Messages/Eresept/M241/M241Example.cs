using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M24.1 with a subscription for two years.</summary>
internal static class M241Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(ExampleHead.Question(
        Meldingstype.Samtykke,
        SamtykkeWriter.Write(new Samtykke(
            new CS("1", "Pasienten"), new DateOnly(2028, 3, 1), new CS("1", "Utleveringsrapport til fastlege"), JaNei.Nei))));
}
