using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>Writes AppRec in the version of the receipt, 1.0 or 1.1, which differ in namespace and version text alone.</summary>
public static class ApprecWriter
{
    /// <summary>The receipt as UTF-8 bytes.</summary>
    public static byte[] ToBytes(Apprec apprec) => WireXml.ToBytes(ToDocument(apprec));

    /// <summary>The receipt as a document.</summary>
    public static XDocument ToDocument(Apprec apprec)
    {
        var ns = apprec.MIGversion == Apprec.Version11 ? Namespaces.AppRec11 : Namespaces.AppRec10;
        return new XDocument(
            new XElement(
                ns + "AppRec",
                Code(ns + "MsgType", new CS("APPREC", "Applikasjonskvittering")),
                Text(ns + "MIGversion", apprec.MIGversion),
                Moment(ns + "GenDate", apprec.GenDate),
                Text(ns + "Id", apprec.Id),
                new XElement(ns + "Sender", Write(apprec.Sender, ns)),
                new XElement(ns + "Receiver", Write(apprec.Receiver, ns)),
                Code(ns + "Status", apprec.Status),
                apprec.Errors.Select(error => Code(ns + "Error", error)),
                Write(apprec.OriginalMsgId, ns)));
    }

    private static XElement Write(ApprecPart part, XNamespace ns) => new(
        ns + "HCP",
        new XElement(
            ns + "Inst",
            Text(ns + "Name", part.Name),
            Text(ns + "Id", part.Id),
            Code(ns + "TypeId", part.TypeId),
            part.AdditionalIds.Select(ident => Write(ident, ns)),
            part.Persons.Select(person => Write(person, ns))));

    private static XElement Write(ApprecIdent ident, XNamespace ns) => new(
        ns + "AdditionalId",
        Text(ns + "Id", ident.Id),
        Code(ns + "Type", ident.Type));

    private static XElement Write(ApprecPerson person, XNamespace ns) => new(
        ns + "HCPerson",
        Text(ns + "Name", person.Name),
        Text(ns + "Id", person.Id),
        Code(ns + "TypeId", person.TypeId));

    private static XElement Write(OriginalMsgId original, XNamespace ns) => new(
        ns + "OriginalMsgId",
        Code(ns + "MsgType", original.MsgType),
        Moment(ns + "IssueDate", original.IssueDate),
        Text(ns + "Id", original.Id));
}
