using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads MV in every live version.</summary>
public static class VerifyReader
{
    private static readonly XNamespace Ns = Namespaces.Verify;
    private static readonly XNamespace Old = Namespaces.VerifyV2013;

    /// <summary>Reads from the Verify element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable MV.</exception>
    public static Verify Read(XElement verify) =>
        verify.ExpectVersion("Verify", Ns, Old) == Old ? ReadOld(verify) : ReadNew(verify);

    private static Verify ReadNew(XElement verify) => new()
    {
        Systemer = verify.All(Ns + "SystemInfo", ReadSystem),
        Leverandor = verify.Value(Ns + "OperationSupplierInfo", ReadLeverandor),
        AdditionalInfo = verify.All(Ns + "AdditionalInfo", ReadFact),
    };

    private static Verify ReadOld(XElement verify) => new()
    {
        Systemer = [new VerifySystem(null, verify.OptionalText(Old + "System"), verify.OptionalText(Old + "Versjon"), null)],
        Systemleverandor = verify.OptionalText(Old + "Systemleverandor"),
        Leverandor = verify.Optional(Old + "Driftsleverandor", firm => new VerifyLeverandor(firm.Value.Trim(), null, null, null)),
    };

    private static VerifySystem ReadSystem(XElement system) => new(
        system.Text(Ns + "SystemCode"),
        system.Text(Ns + "SystemName"),
        system.Text(Ns + "Version"),
        system.Value(Ns + "TimeLastUpdated", ElementReading.AsMoment));

    private static VerifyLeverandor ReadLeverandor(XElement leverandor) => new(
        leverandor.Text(Ns + "ServiceVendorName"),
        leverandor.Text(Ns + "ContactName"),
        leverandor.Text(Ns + "ContactMail"),
        leverandor.Text(Ns + "ContactPhone"));

    private static KeyValuePair<string, string> ReadFact(XElement fact) => new(fact.Text(Ns + "Key"), fact.Text(Ns + "Value"));
}
