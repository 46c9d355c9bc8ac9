using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.21 in each version.</summary>
internal static class M921Example
{
    public static XDocument Create() => Create(Namespaces.M921);

    public static XDocument Create2013() => Create(Namespaces.M921V2013);

    private static XDocument Create(XNamespace version) => MsgHeadWriter.ToDocument(ExampleHead.Question(
        Meldingstype.ForesporselMultidosepasienter, M921Writer.Write(new M921(ExampleHead.Time.AddDays(-7)), version)));
}
