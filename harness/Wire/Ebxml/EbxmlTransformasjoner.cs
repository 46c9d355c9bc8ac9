using System.Text.RegularExpressions;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>The transforms of an envelope's signature, and the one XPath that may be among them.</summary>
internal static partial class EbxmlTransformasjoner
{
    public const string Konvoluttsignatur = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    public const string Xpath = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    public const string C14n = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";

    /// <summary>The chains that are taken; without the XPath where nothing is for the next message handler.</summary>
    private static readonly string[][] Tillatte = [[Konvoluttsignatur, Xpath, C14n], [Konvoluttsignatur, C14n]];

    /// <summary>Whether the chain is one that is taken: others could leave parts of the envelope out.</summary>
    public static bool ErTillatt(IReadOnlyList<string> chain) => Tillatte.Any(allowed => allowed.SequenceEqual(chain));

    /// <summary>The XPath: all but what is for the next message handler on the way.</summary>
    /// <param name="prefix">The prefix of SOAP's namespace.</param>
    public static string Uttrykk(string prefix) =>
        $"not(ancestor-or-self::node()[@{prefix}:actor=\"{EbxmlNavn.NesteMsh}\"] | ancestor-or-self::node()[@{prefix}:actor=\"{EbxmlNavn.NesteSoap}\"])";

    /// <summary>Whether an XPath is that one, whatever its spaces, quotes and prefix; any other could leave parts of the envelope out.</summary>
    /// <param name="xpath">The expression.</param>
    /// <param name="prefix">The prefix that it uses.</param>
    public static bool ErUttrykket(string xpath, out string prefix)
    {
        prefix = Prefiks().Match(xpath) is { Success: true } found ? found.Groups[1].Value : "";
        return prefix.Length > 0 && Tett(xpath) == Tett(Uttrykk(prefix));
    }

    private static string Tett(string xpath) => Blanke().Replace(xpath, "").Replace('\'', '"');

    [GeneratedRegex("@([A-Za-z_][A-Za-z0-9_.-]*):actor")]
    private static partial Regex Prefiks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanke();
}
