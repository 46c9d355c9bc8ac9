using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes MV.</summary>
public static class VerifyWriter
{
    private static readonly XNamespace Ns = Namespaces.Verify;

    /// <summary>The Verify element.</summary>
    public static XElement Write(Verify verify) => new(
        Ns + "Verify",
        verify.Systemer.Select(Write),
        new XElement(
            Ns + "OperationSupplierInfo",
            Text(Ns + "ServiceVendorName", verify.Leverandor.ServiceVendorName),
            Text(Ns + "ContactName", verify.Leverandor.ContactName),
            Text(Ns + "ContactMail", verify.Leverandor.ContactMail),
            Text(Ns + "ContactPhone", verify.Leverandor.ContactPhone)),
        verify.AdditionalInfo.Select(Write));

    private static XElement Write(VerifySystem system) => new(
        Ns + "SystemInfo",
        Text(Ns + "SystemCode", system.SystemCode),
        Text(Ns + "SystemName", system.SystemName),
        Text(Ns + "Version", system.Version),
        Moment(Ns + "TimeLastUpdated", system.TimeLastUpdated));

    private static XElement Write(KeyValuePair<string, string> fact) => new(
        Ns + "AdditionalInfo",
        Text(Ns + "Key", fact.Key),
        Text(Ns + "Value", fact.Value));
}
