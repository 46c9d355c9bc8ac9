using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>Writes AppRec 1.0.</summary>
public static class ApprecWriter
{
    private static readonly XNamespace Ns = Namespaces.AppRec10;

    /// <summary>The receipt as UTF-8 bytes.</summary>
    public static byte[] ToBytes(Apprec apprec) => WireXml.ToBytes(ToDocument(apprec));

    /// <summary>The receipt as a document.</summary>
    public static XDocument ToDocument(Apprec apprec) => new(
        new XElement(
            Ns + "AppRec",
            Code(Ns + "MsgType", new CS("APPREC", "Applikasjonskvittering")),
            Text(Ns + "MIGversion", Apprec.Version10),
            Moment(Ns + "GenDate", apprec.GenDate),
            Text(Ns + "Id", apprec.Id),
            new XElement(Ns + "Sender", Write(apprec.Sender)),
            new XElement(Ns + "Receiver", Write(apprec.Receiver)),
            Code(Ns + "Status", apprec.Status),
            apprec.Errors.Select(error => Code(Ns + "Error", error)),
            Write(apprec.OriginalMsgId)));

    private static XElement Write(ApprecPart part) => new(
        Ns + "HCP",
        new XElement(
            Ns + "Inst",
            Text(Ns + "Name", part.Name),
            Text(Ns + "Id", part.Id),
            Code(Ns + "TypeId", part.TypeId),
            part.AdditionalIds.Select(Write),
            part.Persons.Select(Write)));

    private static XElement Write(ApprecIdent ident) => new(
        Ns + "AdditionalId",
        Text(Ns + "Id", ident.Id),
        Code(Ns + "Type", ident.Type));

    private static XElement Write(ApprecPerson person) => new(
        Ns + "HCPerson",
        Text(Ns + "Name", person.Name),
        Text(Ns + "Id", person.Id),
        Code(Ns + "TypeId", person.TypeId));

    private static XElement Write(OriginalMsgId original) => new(
        Ns + "OriginalMsgId",
        Code(Ns + "MsgType", original.MsgType),
        Moment(Ns + "IssueDate", original.IssueDate),
        Text(Ns + "Id", original.Id));
}
