using System.Net;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What the portal's page says of itself, as the embedded browser reads it from the attributes of its body.</summary>
/// <param name="Pasient">The person number that the page shows; null for none.</param>
/// <param name="Navn">The name that it shows.</param>
/// <param name="Tilstand">How the page is, in the portal's own word.</param>
internal sealed partial record Portalside(string? Pasient, string? Navn, string? Tilstand)
{
    /// <summary>Reads a page; null when it is no page.</summary>
    public static Portalside? Les(string html)
    {
        if (Body().Match(html) is not { Success: true } body)
        {
            return null;
        }

        var felt = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match attributt in Attributter().Matches(body.Value))
        {
            felt[attributt.Groups[1].Value] = WebUtility.HtmlDecode(attributt.Groups[2].Value);
        }

        return new Portalside(Verdi("data-pasient"), Verdi("data-navn"), Verdi("data-tilstand"));

        string? Verdi(string navn) => felt.TryGetValue(navn, out var verdi) && verdi.Length > 0 ? verdi : null;
    }

    [GeneratedRegex("<body[^>]{0,8000}>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Body();

    [GeneratedRegex("([A-Za-z_-]{1,40})=\"([^\"]{0,2000})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Attributter();
}
