using System.Net;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What the portal's page says, as the embedded browser shows it: by the attributes of its body, else by the elements that have an id.</summary>
internal sealed partial record Portalside
{
    /// <summary>The person number that the page shows; null for none.</summary>
    public string? Pasient { get; private init; }

    /// <summary>The name that it shows.</summary>
    public string? Navn { get; private init; }

    /// <summary>What it tells the user in place of a patient.</summary>
    public string? Melding { get; private init; }

    /// <summary>The code of what went wrong.</summary>
    public string? Feilkode { get; private init; }

    /// <summary>Reads a page; one that is no page says nothing.</summary>
    public static Portalside Les(string html)
    {
        var felt = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match element in Elementer().Matches(html))
        {
            felt[element.Groups[1].Value] = WebUtility.HtmlDecode(element.Groups[2].Value);
        }

        foreach (Match attributt in Attributter().Matches(Body().Match(html).Value))
        {
            felt[attributt.Groups[1].Value] = WebUtility.HtmlDecode(attributt.Groups[2].Value);
        }

        return new Portalside { Pasient = Verdi("pasient"), Navn = Verdi("navn"), Melding = Verdi("melding"), Feilkode = Verdi("feilkode") };

        string? Verdi(string navn) => felt.TryGetValue(navn, out var verdi) && verdi.Length > 0 ? verdi : null;
    }

    [GeneratedRegex("<body[^>]{0,8000}>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Body();

    [GeneratedRegex("data-([a-z-]{1,40})=\"([^\"]{0,2000})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Attributter();

    [GeneratedRegex("<[a-z]{1,10} id=\"([a-z-]{1,40})\">([^<]{0,2000})<", RegexOptions.NonBacktracking)]
    private static partial Regex Elementer();
}
