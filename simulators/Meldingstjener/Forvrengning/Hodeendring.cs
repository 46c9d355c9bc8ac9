using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Meldingstjener.Forvrengning;

/// <summary>Changes a hodemelding's bytes.</summary>
internal static class Hodeendring
{
    private static readonly XNamespace Mh = "http://www.kith.no/xmlstds/msghead/2006-05-24";

    /// <summary>Another HER-id for the service of a party.</summary>
    /// <param name="innhold">The hodemelding.</param>
    /// <param name="part">Sender or Receiver.</param>
    /// <param name="herId">The HER-id.</param>
    public static byte[] Part(byte[] innhold, string part, string herId) => Endret(innhold, info =>
        info.Element(Mh + part)?.Element(Mh + "Organisation")?.Element(Mh + "Organisation")?.Element(Mh + "Ident")?.Element(Mh + "Id")?.SetValue(herId));

    /// <summary>Another message function.</summary>
    public static byte[] Funksjon(byte[] innhold, string funksjon) => Endret(innhold, info => info.Element(Mh + "Type")?.SetAttributeValue("V", funksjon));

    /// <summary>Without its MsgId.</summary>
    public static byte[] UtenMsgId(byte[] innhold) => Endret(innhold, info => info.Element(Mh + "MsgId")?.Remove());

    private static byte[] Endret(byte[] innhold, Action<XElement> endre)
    {
        var dokument = WireXml.Load(innhold);
        if (dokument.Root?.Element(Mh + "MsgInfo") is { } info)
        {
            endre(info);
        }

        return WireXml.ToBytes(dokument);
    }
}
