using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Core.Checks.Eresept;

/// <summary>Exchanges as a healthy system makes them, to be changed in one place.</summary>
internal static class Utvekslinger
{
    public static readonly XNamespace Mh = Namespaces.MsgHead;
    public static readonly XNamespace M1 = Namespaces.M1;
    public static readonly XNamespace Fs = Namespaces.Forskrivning;

    /// <summary>A token as HelseID makes them in form; nobody issued it.</summary>
    public const string Token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2lnbmF0dXI";

    public static Exchange Frisk(string message = "M1") => Med(message, _ => { });

    public static Exchange Med(string message, Action<XDocument> change, long number = 2)
    {
        var document = MessageCatalog.All.Single(type => type.Name == message).Example();
        change(document);
        var bytes = WireXml.ToBytes(document);
        var melding = EreseptMelding.Les(bytes, out _)!;
        return new Exchange
        {
            Number = number,
            Tenant = "",
            System = "reseptformidleren",
            ReceivedAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            Request = new WireMessage { StartLine = "POST / HTTP/1.1", Clear = bytes },
            Facts = new Dictionary<string, string>(EreseptFacts.Of(melding))
            {
                [EreseptFacts.Signatur] = EreseptFacts.Gyldig,
                [EreseptFacts.SignaturNokkelTilSignering] = EreseptFacts.Ja,
                [EreseptFacts.SignaturHpr] = melding.AvsenderHpr!,
                [EreseptFacts.Virksomhetsbevis] = EreseptFacts.WsSecurity,
                [EreseptFacts.VirksomhetsbevisResultat] = EreseptFacts.Gyldig,
                [EreseptFacts.VirksomhetOrgnr] = melding.AvsenderOrgnr!,
            },
        };
    }

    /// <summary>An earlier exchange that was answered with the given message.</summary>
    public static Exchange Svart(string message, Action<XDocument> change) =>
        Med("M9.11", _ => { }, number: 1) with { Response = Med(message, change).Request };

    public static Exchange Faktum(this Exchange exchange, string name, string value) =>
        exchange with { Facts = new Dictionary<string, string>(exchange.Facts) { [name] = value } };

    /// <summary>Attaches tokens in place of a personal signature.</summary>
    public static void MedHelseId(this XDocument document, params string[] tokens) =>
        document.Root!.Elements(Mh + "Document").Last().AddAfterSelf(tokens.Select(token => new XElement(
            Mh + "Document",
            new XElement(
                Mh + "RefDoc",
                new XElement(Mh + "MsgType", new XAttribute("V", "A"), new XAttribute("DN", "Vedlegg")),
                new XElement(Mh + "MimeType", "application/jwt"),
                new XElement(Mh + "Description", "HelseID"),
                new XElement(
                    Mh + "Content",
                    new XElement(Namespaces.Base64Container + "Base64Container", Convert.ToBase64String(Encoding.UTF8.GetBytes(token))))))));

    /// <summary>Changes the medicine inside the first entry of an M25.1.</summary>
    public static void Endre(XDocument list, Action<XDocument> change)
    {
        var holder = list.En(Namespaces.M251 + "ReseptDokLegemiddelB64");
        var dok = WireXml.Load(Convert.FromBase64String(holder.Value));
        change(dok);
        holder.Value = Convert.ToBase64String(WireXml.ToBytes(dok));
    }

    public static XElement En(this XDocument document, XName name) => document.Descendants(name).First();
}
