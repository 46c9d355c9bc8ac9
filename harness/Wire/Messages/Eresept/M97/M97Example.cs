using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.7, in each version.</summary>
internal static class M97Example
{
    public static XDocument Create() => Create(new M97(ExampleHead.ReseptId), Namespaces.M97);

    public static XDocument Create2015() =>
        Create(new M97(ExampleHead.ReseptId) { Samtykke = JaNei.Ja }, Namespaces.M97V2015);

    private static XDocument Create(M97 m97, XNamespace version) =>
        MsgHeadWriter.ToDocument(ExampleHead.Question(Meldingstype.ForesporselUtleveringer, M97Writer.Write(m97, version)));
}
