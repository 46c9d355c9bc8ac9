using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An MV, in each version.</summary>
internal static class VerifyExample
{
    public static XDocument Create() => Create(Namespaces.Verify);

    public static XDocument Create2013() => Create(Namespaces.VerifyV2013);

    private static XDocument Create(XNamespace version) =>
        MsgHeadWriter.ToDocument(ExampleHead.Question(Meldingstype.Verify, VerifyWriter.Write(Verify(), version)));

    private static Verify Verify() => new()
    {
        Systemer = [new VerifySystem("REF", "Referansesystem", "1.0.0", ExampleHead.Time)],
        Systemleverandor = "Testleverandøren",
        Leverandor = new VerifyLeverandor("Testleverandøren", "Vakt Telefonsen", "vakt@example.no", "00000000"),
        AdditionalInfo = [KeyValuePair.Create("miljø", "test")],
    };
}
