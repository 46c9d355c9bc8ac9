using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.22 in each version: with patients, and with none.</summary>
internal static class M922Example
{
    public static XDocument Create() => Create(new M922([new M922Pasient(ExampleHead.PatientFnr, ["53847510052"])]), Namespaces.M922);

    public static XDocument Create2013() => Create(new M922([]), Namespaces.M922V2013);

    private static XDocument Create(M922 m922, XNamespace version) => MsgHeadWriter.ToDocument(ExampleHead.Answer(
        Meldingstype.EndredeMultidosepasienter, M922Writer.Write(m922, version)));
}
