using System.Text.Json;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Looks for texts that the service does not take: too long, not Unicode, or meant to be run.</summary>
internal static partial class Innholdskontroll
{
    /// <summary>The first thing wrong; null when nothing is.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="maksTegn">The longest text.</param>
    public static Kritiskfeil? Se(JsonElement resource, int maksTegn) => Se(resource, "", maksTegn);

    private static Kritiskfeil? Se(JsonElement element, string path, int maksTegn) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .Select(each => Tekst(each) is { } name ? Se(each.Value, path.Length == 0 ? name : $"{path}.{name}", maksTegn) : IkkeUnicode(path))
            .FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(each => Se(each, path, maksTegn)).FirstOrDefault(found => found is not null),
        JsonValueKind.String => Verdi(element, path, maksTegn),
        _ => null,
    };

    private static Kritiskfeil? Verdi(JsonElement element, string path, int maksTegn)
    {
        if (Tekst(element) is not { } text)
        {
            return IkkeUnicode(path);
        }

        if (text.Length > maksTegn)
        {
            return Kritiskfeilkatalog.Innhold(path, FormattableString.Invariant($"har {text.Length} tegn; høyst {maksTegn} er tillatt"));
        }

        return Farlig().IsMatch(text) ? Kritiskfeilkatalog.Innhold(path, "har innhold som ikke er tillatt (skript eller kontrolltegn)")
            : path.EndsWith("text.div", StringComparison.Ordinal) && Fortelling.Feil(text) is { } wrong ? Kritiskfeilkatalog.Innhold(path, wrong)
            : null;
    }

    private static Kritiskfeil IkkeUnicode(string path) => Kritiskfeilkatalog.Innhold(path, "har en tekst som ikke er Unicode");

    private static string? Tekst(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written with \u.
            return null;
        }
    }

    private static string? Tekst(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<\s*/?\s*(script|iframe|object|embed|svg|img)\b|javascript\s*:|\bon\w+\s*=\s*[""']|[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Farlig();
}
