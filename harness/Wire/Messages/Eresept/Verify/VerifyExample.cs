using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An MV.</summary>
internal static class VerifyExample
{
    public static XDocument Create() =>
        MsgHeadWriter.ToDocument(ExampleHead.Question(Meldingstype.Verify, VerifyWriter.Write(Verify())));

    private static Verify Verify() => new()
    {
        Systemer = [new VerifySystem("REF", "Referansesystem", "1.0.0", ExampleHead.Time)],
        Leverandor = new VerifyLeverandor("Testleverandøren", "Vakt Telefonsen", "vakt@example.no", "00000000"),
        AdditionalInfo = [KeyValuePair.Create("miljø", "test")],
    };
}
