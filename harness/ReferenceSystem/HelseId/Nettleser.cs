using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Stands for the user's browser and the user: follows HelseID's pages until it is sent back to the system.</summary>
/// <param name="nett">The connection.</param>
/// <param name="pid">The person who logs in, where a page asks.</param>
internal sealed partial class Nettleser(Tjenestenett nett, string? pid)
{
    private const int FlestSider = 10;

    /// <summary>The parameters that the browser came back with, or why it did not.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="retur">Where it is to come back to.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Utfall<Dictionary<string, string>>> FolgAsync(Uri start, Uri retur, CancellationToken cancellationToken)
    {
        var (adresse, skjema) = (start, (IReadOnlyDictionary<string, string>?)null);
        for (var side = 0; side < FlestSider; side++)
        {
            var (til, sender) = (adresse, skjema);
            var svar = await nett.SendAsync("HelseID", () => Request(til, sender), Gjentak.Aldri, cancellationToken).ConfigureAwait(false);
            if (svar.Verdi is not { } answered)
            {
                return svar.Feil!;
            }

            if (answered.Videre is { } location)
            {
                (adresse, skjema) = (new Uri(adresse, location), null);
                if (adresse.GetLeftPart(UriPartial.Path) == retur.GetLeftPart(UriPartial.Path))
                {
                    return QueryHelpers.ParseQuery(adresse.Query).ToDictionary(p => p.Key, p => p.Value[0] ?? "");
                }
            }
            else if (answered.Status == HttpStatusCode.OK && Skjema(answered.Innhold) is var (action, fields))
            {
                (adresse, skjema) = (new Uri(adresse, action), fields);
            }
            else
            {
                return Avslag.Av(answered);
            }

            if (adresse.GetLeftPart(UriPartial.Authority) != start.GetLeftPart(UriPartial.Authority))
            {
                return new HelseIdFeil(HelseIdFeilart.UsikkerInnlogging, "HelseID sendte brukeren til en ukjent adresse");
            }
        }

        return new HelseIdFeil(HelseIdFeilart.UsikkerInnlogging, "HelseID sendte brukeren videre uten ende");
    }

    /// <summary>Opens a page, and leaves it at that.</summary>
    public Task<Utfall<Nettsvar>> ApneAsync(Uri adresse, CancellationToken cancellationToken) =>
        nett.SendAsync("HelseID", () => Request(adresse, null), Gjentak.OgsaUtenSvar, cancellationToken);

    private static HttpRequestMessage Request(Uri adresse, IReadOnlyDictionary<string, string>? skjema) => skjema is null
        ? new HttpRequestMessage(HttpMethod.Get, adresse)
        : new HttpRequestMessage(HttpMethod.Post, adresse) { Content = new FormUrlEncodedContent(skjema) };

    /// <summary>The page's form, filled in by the person; null when the page has none.</summary>
    private (string Action, IReadOnlyDictionary<string, string> Fields)? Skjema(string html)
    {
        if (Form().Match(html) is not { Success: true } form)
        {
            return null;
        }

        var fields = new Dictionary<string, string>();
        foreach (Match input in Input().Matches(html))
        {
            if (Attribute(input.Value, "name") is { Length: > 0 } name)
            {
                fields[name] = name.Contains("pid", StringComparison.OrdinalIgnoreCase) ? pid ?? "" : Attribute(input.Value, "value") ?? "";
            }
        }

        // What is chosen from a list is how surely the person is identified.
        foreach (var name in Select().Matches(html).Select(list => Attribute(list.Value, "name")).OfType<string>())
        {
            fields[name] = "4";
        }

        return (Attribute(form.Value, "action") ?? "", fields);
    }

    private static string? Attribute(string tag, string name) =>
        Attributes().Matches(tag).FirstOrDefault(m => m.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? WebUtility.HtmlDecode(found.Groups[2].Value)
            : null;

    [GeneratedRegex("<form[^>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    [GeneratedRegex("<select[^>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Select();

    [GeneratedRegex("<input[^>]{0,4000}>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Input();

    [GeneratedRegex("([A-Za-z_-]{1,40})=\"([^\"]{0,4000})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Attributes();
}
