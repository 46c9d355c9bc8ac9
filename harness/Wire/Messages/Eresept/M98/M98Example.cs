using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.8 of a prescription on which nothing has been dispensed, in each version.</summary>
internal static class M98Example
{
    public static XDocument Create() => Create(Namespaces.M98);

    public static XDocument Create2015() => Create(Namespaces.M98V2015);

    private static XDocument Create(XNamespace version) => MsgHeadWriter.ToDocument(
        ExampleHead.Answer(Meldingstype.Utleveringer, M98Writer.Write(new M98 { AntallUtleveringer = 0 }, version)));
}
