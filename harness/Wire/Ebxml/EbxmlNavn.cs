using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>The names of ebMS 2.0 on the wire.</summary>
public static class EbxmlNavn
{
    /// <summary>The value of the header <c>SOAPAction</c>.</summary>
    public const string SoapAction = "ebXML";

    /// <summary>The type of a HER-id as party id.</summary>
    public const string HerType = "HER";

    /// <summary>The service of acknowledgments and error messages.</summary>
    public const string Signaltjeneste = "urn:oasis:names:tc:ebxml-msg:service";

    /// <summary>The action of an acknowledgment.</summary>
    public const string Acknowledgment = "Acknowledgment";

    /// <summary>The action of an error message.</summary>
    public const string MessageError = "MessageError";

    /// <summary>The actor that an acknowledgment is asked of.</summary>
    public const string MottakersMsh = "urn:oasis:names:tc:ebxml-msg:actor:toPartyMSH";

    /// <summary>The actor whose elements are not signed: the next message handler on the way.</summary>
    public const string NesteMsh = "urn:oasis:names:tc:ebxml-msg:actor:nextMSH";

    /// <summary>The same by SOAP's own name.</summary>
    public const string NesteSoap = "http://schemas.xmlsoap.org/soap/actor/next";

    /// <summary>The scheme of a reference to a MIME part.</summary>
    public const string Cid = "cid:";

    internal const string Versjon = "2.0";

    internal static readonly XNamespace Eb = "http://www.oasis-open.org/committees/ebxml-msg/schema/msg-header-2_0.xsd";
    internal static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    internal static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";
    internal static readonly XNamespace Dsig = "http://www.w3.org/2000/09/xmldsig#";
}
