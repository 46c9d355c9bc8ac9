using System.Text.RegularExpressions;
using System.Xml;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Says in bokmål why something is not readable XML: the cause, the place and what to do.</summary>
public static partial class XmlFaultText
{
    private static readonly (Regex English, string Bokmal)[] Causes =
    [
        (Empty(), "innholdet er tomt"),
        (NotXml(), "det står noe annet enn XML der"),
        (OtherEnd(), "elementet «$1» er åpnet, men «$2» er lukket"),
        (Unclosed(), "innholdet slutter før «$1» er lukket"),
        (Ended(), "innholdet slutter midt i et element"),
        (Dtd(), "innholdet har en DTD, og det er ikke tillatt"),
        (Prefix(), "prefikset «$1» er ikke deklarert"),
        (Character(), "tegnet $1 er ikke tillatt i XML"),
        (Encoding(), "tegnene er ikke skrevet i tegnsettet som er oppgitt"),
        (Entity(), "entiteten «$1» er ikke deklarert"),
        (Twice(), "attributtet «$1» står to ganger"),
        (TooBig(), "innholdet er større enn grensen"),
    ];

    /// <summary>The sentence, without the parser's own words.</summary>
    public static string Of(XmlException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);

        var place = fault.LineNumber > 0 ? FormattableString.Invariant($" (linje {fault.LineNumber}, tegn {fault.LinePosition})") : "";
        return $"{Cause(fault.Message)}{place}. Skriv velformet XML i UTF-8, og sjekk den med en XML-leser før den sendes";
    }

    private static string Cause(string english)
    {
        foreach (var (pattern, bokmal) in Causes)
        {
            if (pattern.Match(english) is { Success: true } match)
            {
                return bokmal
                    .Replace("$1", match.Groups[1].Value, StringComparison.Ordinal)
                    .Replace("$2", match.Groups[2].Value, StringComparison.Ordinal);
            }
        }

        return "XML-en er skrevet feil";
    }

    [GeneratedRegex("^Root element is missing")]
    private static partial Regex Empty();

    [GeneratedRegex("^Data at the root level is invalid")]
    private static partial Regex NotXml();

    [GeneratedRegex("^The '([^']*)' start tag .* does not match the end tag of '([^']*)'")]
    private static partial Regex OtherEnd();

    [GeneratedRegex("^Unexpected end of file has occurred. The following elements are not closed: ([^,.]*)")]
    private static partial Regex Unclosed();

    [GeneratedRegex("^Unexpected end of file|^There is an unclosed literal")]
    private static partial Regex Ended();

    [GeneratedRegex("DTD is prohibited|DocumentType|^Unexpected DTD")]
    private static partial Regex Dtd();

    [GeneratedRegex("^'([^']*)' is an undeclared prefix")]
    private static partial Regex Prefix();

    [GeneratedRegex("hexadecimal value (0x[0-9A-F]+), is an invalid")]
    private static partial Regex Character();

    [GeneratedRegex("^Invalid character in the given encoding|^There is no Unicode byte order mark|encoding", RegexOptions.IgnoreCase)]
    private static partial Regex Encoding();

    [GeneratedRegex("^Reference to undeclared entity '([^']*)'")]
    private static partial Regex Entity();

    [GeneratedRegex("^'([^']*)' is a duplicate attribute name")]
    private static partial Regex Twice();

    [GeneratedRegex("MaxCharacters")]
    private static partial Regex TooBig();
}
