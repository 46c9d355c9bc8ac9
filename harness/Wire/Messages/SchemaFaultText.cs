using System.Text.RegularExpressions;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Says in bokmål what the validator says in English; a sentence it does not know is kept, never lost.</summary>
internal static partial class SchemaFaultText
{
    private static readonly (Regex English, string Bokmal)[] Sentences =
    [
        (InvalidChild(), "Elementet $1 kan ikke stå her i $0; forventet $2."),
        (UnexpectedChild(), "Elementet $1 kan ikke stå her i $0."),
        (Incomplete(), "Elementet $0 er ufullstendig; forventet $1."),
        (InvalidValue(), "Verdien «$1» i $0 er ikke av typen $2."),
        (UndeclaredAttribute(), "Attributtet $0 er ukjent her."),
        (MissingAttribute(), "Attributtet $0 mangler."),
        (TextNotAllowed(), "Elementet $0 kan ikke inneholde tekst."),
        (NotFixed(), "Verdien i $0 er ikke den som skjemaet fastsetter."),
        (Undeclared(), "Elementet $0 er ukjent for skjemaene."),
    ];

    public static string Of(string english)
    {
        foreach (var (pattern, bokmal) in Sentences)
        {
            if (pattern.Match(english) is { Success: true } match)
            {
                return Fill(bokmal, match);
            }
        }

        return $"Følger ikke skjemaet: {english}";
    }

    private static string Fill(string bokmal, Match match) => bokmal
        .Replace("$0", LocalName(match.Groups[1].Value), StringComparison.Ordinal)
        .Replace("$1", match.Groups[2].Value, StringComparison.Ordinal)
        .Replace("$2", LocalName(match.Groups[3].Value), StringComparison.Ordinal);

    private static string LocalName(string name) => name[(name.LastIndexOf(':') + 1)..];

    [GeneratedRegex("^The element '([^']*)'.* has invalid child element '([^']*)'.* List of possible elements expected: '([^']*)'")]
    private static partial Regex InvalidChild();

    [GeneratedRegex("^The element '([^']*)'.* has invalid child element '([^']*)'")]
    private static partial Regex UnexpectedChild();

    [GeneratedRegex("^The element '([^']*)'.* has incomplete content. List of possible elements expected: '([^']*)'")]
    private static partial Regex Incomplete();

    [GeneratedRegex("^The '([^']*)' (?:element|attribute) is invalid - The value '(.*)' is invalid according to its datatype '([^']*)'", RegexOptions.Singleline)]
    private static partial Regex InvalidValue();

    [GeneratedRegex("^The '([^']*)' attribute is not declared")]
    private static partial Regex UndeclaredAttribute();

    [GeneratedRegex("^The required attribute '([^']*)' is missing")]
    private static partial Regex MissingAttribute();

    [GeneratedRegex("^The element '([^']*)'.* cannot contain (?:text|child element)")]
    private static partial Regex TextNotAllowed();

    [GeneratedRegex("^The value of the '([^']*)' (?:element|attribute) does not equal its fixed value")]
    private static partial Regex NotFixed();

    [GeneratedRegex("^The '([^']*)' element is not declared")]
    private static partial Regex Undeclared();
}
