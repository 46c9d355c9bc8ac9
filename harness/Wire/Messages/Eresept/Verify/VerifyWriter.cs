using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes MV in any live version.</summary>
public static class VerifyWriter
{
    private static readonly XNamespace Ns = Namespaces.Verify;
    private static readonly XNamespace Old = Namespaces.VerifyV2013;

    /// <summary>The Verify element in the newest version.</summary>
    public static XElement Write(Verify verify) => Write(verify, Ns);

    /// <summary>The Verify element in the version of the namespace; what that version has no element for is left out.</summary>
    public static XElement Write(Verify verify, XNamespace version) => version == Old ? WriteOld(verify) : WriteNew(verify);

    private static XElement WriteNew(Verify verify) => new(
        Ns + "Verify",
        verify.Systemer.Select(Write),
        new XElement(
            Ns + "OperationSupplierInfo",
            Text(Ns + "ServiceVendorName", verify.Leverandor?.ServiceVendorName),
            Text(Ns + "ContactName", verify.Leverandor?.ContactName),
            Text(Ns + "ContactMail", verify.Leverandor?.ContactMail),
            Text(Ns + "ContactPhone", verify.Leverandor?.ContactPhone)),
        verify.AdditionalInfo.Select(Write));

    private static XElement WriteOld(Verify verify)
    {
        var system = verify.Systemer is [var first, ..] ? first : null;
        return new XElement(
            Old + "Verify",
            Text(Old + "Systemleverandor", verify.Systemleverandor),
            Text(Old + "Driftsleverandor", verify.Leverandor?.ServiceVendorName),
            Text(Old + "System", system?.SystemName),
            Text(Old + "Versjon", system?.Version));
    }

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
