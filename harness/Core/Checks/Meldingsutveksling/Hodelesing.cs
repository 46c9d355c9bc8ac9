using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>A hodemelding or receipt as the judge sees it: the facts of its bytes, read by element name and never by the typed message classes.</summary>
public static class Hodelesing
{
    private const string Apprec = "APPREC";

    private static readonly XNamespace Mh = "http://www.kith.no/xmlstds/msghead/2006-05-24";

    /// <summary>The facts of a payload; with <see cref="MeldingsFacts.Uleselig"/> alone when it is neither.</summary>
    public static Dictionary<string, string> Les(ReadOnlyMemory<byte> innhold)
    {
        var fakta = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var rot = WireXml.Load(innhold).Root!;
            if (rot.Name == Mh + "MsgHead")
            {
                LesHode(rot, fakta);
            }
            else if (rot.Name.LocalName == "AppRec")
            {
                LesKvittering(rot, fakta);
            }
            else
            {
                fakta[MeldingsFacts.Uleselig] = $"Forventet en hodemelding (MsgHead) eller kvittering (AppRec), fikk elementet «{rot.Name.LocalName}»";
            }
        }
        catch (Exception uleselig) when (uleselig is MessageFormatException or XmlException)
        {
            fakta[MeldingsFacts.Uleselig] = uleselig.Message.TrimEnd('.');
        }

        return fakta;
    }

    private static void LesHode(XElement rot, Dictionary<string, string> fakta)
    {
        var info = rot.Element(Mh + "MsgInfo");
        Sett(fakta, MeldingsFacts.Type, Kode(info?.Element(Mh + "Type")));
        Sett(fakta, MeldingsFacts.MeldingId, Tekst(info?.Element(Mh + "MsgId")));
        Sett(fakta, MeldingsFacts.GenDate, Tekst(info?.Element(Mh + "GenDate")));
        Sett(fakta, MeldingsFacts.Ack, Kode(info?.Element(Mh + "Ack")));
        Sett(fakta, MeldingsFacts.SvarPa, Tekst(info?.Element(Mh + "ConversationRef")?.Element(Mh + "RefToParent")));
        Sett(fakta, MeldingsFacts.Samtale, Tekst(info?.Element(Mh + "ConversationRef")?.Element(Mh + "RefToConversation")));
        LesPart(fakta, info?.Element(Mh + "Sender"), MeldingsFacts.AvsenderVirksomhet, MeldingsFacts.AvsenderHerId);
        LesPart(fakta, info?.Element(Mh + "Receiver"), MeldingsFacts.MottakerVirksomhet, MeldingsFacts.MottakerHerId);
        Sett(fakta, MeldingsFacts.Pasient, Ident(info?.Element(Mh + "Patient"), "FNR") ?? Ident(info?.Element(Mh + "Patient"), "DNR"));
        LesDokumenter(rot, fakta);
    }

    private static void LesPart(Dictionary<string, string> fakta, XElement? part, string virksomhet, string tjeneste)
    {
        var ytre = part?.Element(Mh + "Organisation");
        Sett(fakta, virksomhet, Ident(ytre, "HER"));
        Sett(fakta, tjeneste, Ident(ytre?.Element(Mh + "Organisation"), "HER"));
    }

    private static void LesDokumenter(XElement rot, Dictionary<string, string> fakta)
    {
        var dokumenter = rot.Elements(Mh + "Document").ToList();
        var innhold = dokumenter.Select(dokument => dokument.Element(Mh + "RefDoc")?.Element(Mh + "Content")?.Elements().FirstOrDefault()).ToList();
        Sett(fakta, MeldingsFacts.Dokumenter, string.Join(' ', innhold.Select(element => element is null ? "-" : $"{{{element.Name.NamespaceName}}}{element.Name.LocalName}")));
        Sett(fakta, MeldingsFacts.Fingeravtrykk, Avtrykk(innhold));

        var dialog = innhold.OfType<XElement>().FirstOrDefault(element => element.Name.LocalName == "Dialogmelding");
        Sett(fakta, MeldingsFacts.Tema, Kode(Forste(dialog, "TemaKodet")));
        Sett(fakta, MeldingsFacts.Sporsmalstype, Kode(Forste(dialog, "TypeForesp")));

        // A receipt may travel in a hodemelding of its own.
        if (innhold.OfType<XElement>().FirstOrDefault(element => element.Name.LocalName == "AppRec") is { } kvittering)
        {
            LesKvittering(kvittering, fakta);
        }
    }

    private static void LesKvittering(XElement rot, Dictionary<string, string> fakta)
    {
        var ns = rot.Name.Namespace;
        fakta[MeldingsFacts.Type] = Apprec;
        Sett(fakta, MeldingsFacts.KvitteringVersjon, ns.NamespaceName);
        Sett(fakta, MeldingsFacts.KvitteringStatus, Kode(rot.Element(ns + "Status")));
        Sett(fakta, MeldingsFacts.KvitteringFor, Tekst(rot.Element(ns + "OriginalMsgId")?.Element(ns + "Id")));
        Sett(fakta, MeldingsFacts.KvitteringFeil, string.Join(' ', rot.Elements(ns + "Error").Select(Kode)));
        if (!fakta.ContainsKey(MeldingsFacts.MeldingId))
        {
            Sett(fakta, MeldingsFacts.MeldingId, Tekst(rot.Element(ns + "Id")));
            Sett(fakta, MeldingsFacts.GenDate, Tekst(rot.Element(ns + "GenDate")));
            Sett(fakta, MeldingsFacts.AvsenderHerId, KvitteringHer(rot.Element(ns + "Sender")));
            Sett(fakta, MeldingsFacts.MottakerHerId, KvitteringHer(rot.Element(ns + "Receiver")));
        }
    }

    // The innermost HER-id is the service's.
    private static string? KvitteringHer(XElement? part) => part?.Descendants()
        .Where(element => element.Name.LocalName is "TypeId" or "Type" && element.Attribute("V")?.Value == "HER")
        .Select(type => type.Parent?.Elements().FirstOrDefault(each => each.Name.LocalName == "Id")?.Value.Trim())
        .LastOrDefault();

    private static XElement? Forste(XElement? rot, string navn) => rot?.Descendants().FirstOrDefault(element => element.Name.LocalName == navn);

    private static string? Ident(XElement? eier, string slag) => eier?.Elements(Mh + "Ident")
        .FirstOrDefault(ident => Kode(ident.Element(Mh + "TypeId")) == slag)?.Element(Mh + "Id")?.Value.Trim();

    private static string? Kode(XElement? element) => element?.Attribute("V")?.Value.Trim();

    private static string? Tekst(XElement? element) => element?.Value.Trim();

    private static void Sett(Dictionary<string, string> fakta, string navn, string? verdi)
    {
        if (!string.IsNullOrEmpty(verdi))
        {
            fakta[navn] = verdi;
        }
    }

    private static string Avtrykk(IEnumerable<XElement?> innhold)
    {
        var tekst = new StringBuilder();
        foreach (var element in innhold.SelectMany(rot => rot?.DescendantsAndSelf() ?? []))
        {
            tekst.Append(element.Name).Append('|');
            foreach (var attributt in element.Attributes().Where(a => !a.IsNamespaceDeclaration).OrderBy(a => a.Name.ToString(), StringComparer.Ordinal))
            {
                tekst.Append(attributt.Name).Append('=').Append(attributt.Value).Append('|');
            }

            tekst.Append(element.HasElements ? "" : element.Value.Trim()).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())));
    }
}
