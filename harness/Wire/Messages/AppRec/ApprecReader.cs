using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>Reads AppRec 1.0 and 1.1, which differ only in namespace and version text.</summary>
public static class ApprecReader
{
    /// <summary>Whether an element is a receipt, of either version.</summary>
    public static bool IsApprec(XElement element) =>
        element.Name == Namespaces.AppRec10 + "AppRec" || element.Name == Namespaces.AppRec11 + "AppRec";

    /// <summary>Reads from bytes.</summary>
    /// <exception cref="MessageFormatException">It is not a readable receipt.</exception>
    public static Apprec Read(ReadOnlyMemory<byte> bytes) =>
        Read(WireXml.Load(bytes).Root ?? throw new MessageFormatException("Dokumentet er tomt."));

    /// <summary>Reads from the AppRec element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable receipt.</exception>
    public static Apprec Read(XElement apprec)
    {
        if (!IsApprec(apprec))
        {
            throw new MessageFormatException($"Forventet en applikasjonskvittering, fikk {apprec.Name}.");
        }

        var ns = apprec.Name.Namespace;
        return new Apprec
        {
            MIGversion = apprec.Text(ns + "MIGversion"),
            GenDate = apprec.Value(ns + "GenDate", ElementReading.AsMoment),
            Id = apprec.Text(ns + "Id"),
            Sender = ReadPart(apprec.Required(ns + "Sender")),
            Receiver = ReadPart(apprec.Required(ns + "Receiver")),
            Status = apprec.Value(ns + "Status", ElementReading.AsCS),
            Errors = apprec.All(ns + "Error", ElementReading.AsCV),
            OriginalMsgId = apprec.Value(ns + "OriginalMsgId", ReadOriginal),
        };
    }

    private static ApprecPart ReadPart(XElement side)
    {
        var ns = side.Name.Namespace;
        var hcp = side.Required(ns + "HCP");
        var part = hcp.Element(ns + "Inst") ?? hcp.Required(ns + "HCProf");
        return new ApprecPart
        {
            Name = part.OptionalText(ns + "Name") ?? "",
            Id = part.OptionalText(ns + "Id") ?? "",
            TypeId = part.Optional(ns + "TypeId", ElementReading.AsCS) ?? new(""),
            AdditionalIds = part.All(ns + "AdditionalId", ReadIdent),
            Persons = part.All(ns + "HCPerson", ReadPerson),
        };
    }

    private static ApprecIdent ReadIdent(XElement ident)
    {
        var ns = ident.Name.Namespace;
        return new ApprecIdent(ident.Text(ns + "Id"), ident.Value(ns + "Type", ElementReading.AsCS));
    }

    private static ApprecPerson ReadPerson(XElement person)
    {
        var ns = person.Name.Namespace;
        return new ApprecPerson(
            person.OptionalText(ns + "Name"),
            person.OptionalText(ns + "Id"),
            person.Optional(ns + "TypeId", ElementReading.AsCS));
    }

    private static OriginalMsgId ReadOriginal(XElement original)
    {
        var ns = original.Name.Namespace;
        return new OriginalMsgId(
            original.Value(ns + "MsgType", ElementReading.AsCS),
            original.Value(ns + "IssueDate", ElementReading.AsMoment),
            original.Text(ns + "Id"));
    }
}
