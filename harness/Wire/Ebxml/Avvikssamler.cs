using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Reads values and gathers what is wrong with them.</summary>
internal sealed class Avvikssamler
{
    private readonly List<EbxmlAvvik> _alle = [];

    /// <summary>All that is wrong, in the order it was found.</summary>
    public IReadOnlyList<EbxmlAvvik> Alle => _alle;

    /// <summary>Adds something that is wrong.</summary>
    public void Legg(EbxmlFeilkode code, string place, string text) => _alle.Add(new EbxmlAvvik(code, place, text));

    /// <summary>The text of a child that must be there; empty when it is not.</summary>
    public string Tekst(XElement parent, XName name) => ValgfriTekst(parent, name) is { Length: > 0 } text ? text : Mangler(parent, name);

    /// <summary>The text of a child; null when it is not there.</summary>
    public string? ValgfriTekst(XElement parent, XName name)
    {
        XElement[] found = [.. parent.Elements(name)];
        if (found.Length > 1)
        {
            Legg(EbxmlFeilkode.OtherXml, Sted(parent, name), $"Elementet {name.LocalName} står {found.Length} ganger i {parent.Name.LocalName}. Det skal stå én gang.");
        }

        return found.FirstOrDefault()?.Value.Trim();
    }

    /// <summary>A time that must be there; the beginning of time when it is not.</summary>
    public DateTimeOffset Tid(XElement parent, XName name) => Tekst(parent, name) is { Length: > 0 } text ? Tid(parent, name, text) : default;

    /// <summary>A time; null when it is not there.</summary>
    public DateTimeOffset? ValgfriTid(XElement parent, XName name) => ValgfriTekst(parent, name) is { } text ? Tid(parent, name, text) : null;

    /// <summary>An attribute of ebMS; null when it is not there.</summary>
    public static string? Attributt(XElement element, string name) => ((string?)element.Attribute(EbxmlNavn.Eb + name))?.Trim();

    /// <summary>Looks at the version of an element.</summary>
    public void SeVersjon(XElement element)
    {
        if (Attributt(element, "version") is var version && version != EbxmlNavn.Versjon)
        {
            Legg(EbxmlFeilkode.NotSupported, $"//eb:{element.Name.LocalName}/@eb:version", $"Forventet versjon {EbxmlNavn.Versjon}, fikk «{version}».");
        }
    }

    private DateTimeOffset Tid(XElement parent, XName name, string text)
    {
        if (HarSone(text) && XmlTidspunkt.Les(text) is { } time)
        {
            return time;
        }

        Legg(EbxmlFeilkode.OtherXml, Sted(parent, name), $"Forventet tidspunkt med tidssone (for eksempel 2026-03-02T08:15:00Z) i {name.LocalName}, fikk «{text}».");
        return default;
    }

    private string Mangler(XElement parent, XName name)
    {
        Legg(EbxmlFeilkode.OtherXml, Sted(parent, name), $"Elementet {name.LocalName} mangler i {parent.Name.LocalName}, eller er tomt.");
        return "";
    }

    private static bool HarSone(string text) => text is [.., 'Z'] || text is [.., '+' or '-', _, _, ':', _, _];

    private static string Sted(XElement parent, XName name) => $"//eb:{parent.Name.LocalName}/eb:{name.LocalName}";
}
