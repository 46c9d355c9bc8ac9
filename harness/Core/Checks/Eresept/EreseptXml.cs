using System.Xml;
using System.Xml.XPath;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Opens e-resept messages for XPath: no DTD, nothing fetched, bounded in size and depth.</summary>
internal static class EreseptXml
{
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["mh"] = "http://www.kith.no/xmlstds/msghead/2006-05-24",
        ["ds"] = "http://www.w3.org/2000/09/xmldsig#",
        ["m1"] = "http://www.kith.no/xmlstds/eresept/m1/2013-10-08",
        ["fs"] = "http://www.kith.no/xmlstds/eresept/forskrivning/2013-10-08",
        ["m5"] = "http://www.kith.no/xmlstds/eresept/m5/2013-04-16",
        ["m41"] = "http://www.kith.no/xmlstds/eresept/m41/2006-10-06",
        ["m95"] = "http://www.ehelse.no/xmlstds/eresept/m95/2021-02-01",
        ["m96"] = "http://www.ehelse.no/xmlstds/eresept/m96/2021-02-01",
        ["m97"] = "http://www.ehelse.no/xmlstds/eresept/m97/2018-07-01",
        ["m911"] = "http://www.ehelse.no/xmlstds/eresept/m911/2021-10-01",
        ["m921"] = "http://www.ehelse.no/xmlstds/eresept/m921/2019-03-01",
        ["m241"] = "http://www.kith.no/xmlstds/eresept/m241/2009-02-20",
        ["m251"] = "http://www.kith.no/xmlstds/eresept/m251/2013-10-08",
        ["m271"] = "http://www.kith.no/xmlstds/eresept/m271/2013-04-16",
        ["mv"] = "http://ehelse.no/xmlstds/eresept/mv/2017-01-01",
        ["m30"] = "http://www.kith.no/xmlstds/eresept/m30/2014-12-01",
        ["ff"] = "http://www.kith.no/xmlstds/eresept/forskrivning/2014-12-01",
        ["b64"] = "http://www.kith.no/xmlstds/base64container",
    };

    /// <summary>Older live versions of a message, and the prefix that stands for them in a message of that version.</summary>
    private static readonly Dictionary<string, string> EldreVersjoner = new()
    {
        ["http://www.ehelse.no/xmlstds/eresept/m95/2018-07-01"] = "m95",
        ["http://www.kith.no/xmlstds/eresept/m95/2015-05-01"] = "m95",
        ["http://www.ehelse.no/xmlstds/eresept/m96/2018-07-01"] = "m96",
        ["http://www.kith.no/xmlstds/eresept/m96/2015-05-01"] = "m96",
        ["http://www.kith.no/xmlstds/eresept/m97/2015-05-01"] = "m97",
        ["http://www.ehelse.no/xmlstds/eresept/m911/2018-07-01"] = "m911",
        ["http://www.kith.no/xmlstds/eresept/m911/2014-01-21"] = "m911",
        ["http://www.kith.no/xmlstds/eresept/m921/2013-10-15"] = "m921",
        ["http://www.kith.no/xmlstds/eresept/mv/2013-08-16"] = "mv",
    };

    /// <summary>The document's navigator, or null with the reason in <paramref name="fault"/>.</summary>
    public static XPathNavigator? Open(ReadOnlyMemory<byte> bytes, out string? fault)
    {
        fault = null;
        try
        {
            using var reader = WireXml.Read(bytes);
            return new XPathDocument(reader, XmlSpace.Preserve).CreateNavigator();
        }
        catch (Exception exception) when (exception is XmlException or MessageFormatException)
        {
            fault = exception.Message;
            return null;
        }
    }

    /// <summary>The namespace when it is an older version of a message; empty for the newest version and for what is unknown.</summary>
    public static string EldreVersjon(string? uri) => uri is not null && EldreVersjoner.ContainsKey(uri) ? uri : "";

    /// <summary>A compiled expression that knows the prefixes used here.</summary>
    /// <param name="xpath">The expression.</param>
    /// <param name="eldre">What <see cref="EldreVersjon"/> says of the message's own element: its prefix then means that version.</param>
    public static XPathExpression Expression(string xpath, string eldre)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, uri) in Prefixes)
        {
            names.AddNamespace(prefix, uri);
        }

        if (eldre.Length > 0)
        {
            names.AddNamespace(EldreVersjoner[eldre], eldre);
        }

        return XPathExpression.Compile(xpath, names);
    }
}
