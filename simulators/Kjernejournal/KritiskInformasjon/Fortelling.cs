using System.Xml;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The narrative of a resource: XHTML as FHIR limits it (FHIR R4, Narrative, txt-1 and txt-2).</summary>
internal static class Fortelling
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int Dypest = 60;

    private static readonly HashSet<string> Elementer = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "address", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "dfn", "div", "dl", "dt",
        "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "kbd", "li", "ol", "p", "pre", "q", "samp", "small", "span", "strong", "sub", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var",
    };

    /// <summary>What is wrong with it, as a sentence goes on after the field's name; null when nothing is.</summary>
    public static string? Feil(string div)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(div), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element && reader is { LocalName: "div", NamespaceURI: Xhtml } ? Innhold(reader) : "er ikke en div i XHTML";
        }
        catch (XmlException)
        {
            return "er ikke velformet XHTML";
        }
    }

    private static string? Innhold(XmlReader reader)
    {
        do
        {
            if (reader.NodeType == XmlNodeType.Element && (reader.Depth > Dypest || reader.NamespaceURI != Xhtml || !Elementer.Contains(reader.LocalName) || HarFarligAttributt(reader)))
            {
                return "har XHTML som FHIR ikke tillater";
            }
        }
        while (reader.Read());

        return null;
    }

    private static bool HarFarligAttributt(XmlReader reader)
    {
        var dangerous = false;
        while (reader.MoveToNextAttribute())
        {
            // What a browser passes over when it reads an address.
            var address = string.Concat(reader.Value.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
            dangerous |= reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (reader.LocalName is "href" or "src" && address.Contains(':', StringComparison.Ordinal)
                    && !address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
        }

        reader.MoveToElement();
        return dangerous;
    }
}
