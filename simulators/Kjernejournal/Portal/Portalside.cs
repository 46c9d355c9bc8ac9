using System.Globalization;
using System.Net;
using System.Text;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

namespace AcceptanceHarness.Simulators.Kjernejournal.Portal;

/// <summary>Writes the portal's pages: they fetch nothing and run nothing, and what stands in them is text.</summary>
internal static class Portalside
{
    /// <summary>What a page says when its session is over.</summary>
    public const string Avsluttet = "Økten er avsluttet";

    // In seconds: so soon does an open page see that its session is over.
    private const int Sjekkes = 5;

    /// <summary>The page of a patient.</summary>
    /// <param name="okt">The session.</param>
    /// <param name="fnr">The number that is shown.</param>
    /// <param name="navn">The name that is shown.</param>
    /// <param name="side">The page's id, by which it looks anew.</param>
    /// <param name="hoder">Further headers.</param>
    public static Answer Pasient(Portalokt okt, string fnr, string navn, string side, params IReadOnlyList<KeyValuePair<string, string>> hoder)
    {
        var anew = string.Create(CultureInfo.InvariantCulture, $"<meta http-equiv=\"refresh\" content=\"{Sjekkes};url=hentpasient.html?side={Tekst(Uri.EscapeDataString(side))}\">");
        var content = $"<dl><dt>Navn</dt><dd id=\"navn\">{Tekst(navn)}</dd><dt>Fødselsnummer</dt><dd id=\"pasient\">{Tekst(fnr)}</dd>"
            + $"<dt>Bruker</dt><dd id=\"bruker\">{Tekst(okt.Brukernavn)}</dd><dt>HPR-nummer</dt><dd id=\"hpr\">{Tekst(okt.Hpr ?? "")}</dd>"
            + $"<dt>Grunnlag</dt><dd id=\"grunnlag\">{Tekst(okt.Grunnlag)}</dd></dl><p><a href=\"loggut?side={Tekst(Uri.EscapeDataString(side))}\">Logg ut</a></p>";
        return Skriv(200, "Kjernejournal", anew, content, hoder) with
        {
            Facts = new Dictionary<string, string> { [KjernejournalFacts.Okt] = okt.Id, [KjernejournalFacts.SvarPasient] = fnr },
        };
    }

    /// <summary>A page that says something, and shows nobody.</summary>
    public static Answer Melding(string melding) => Skriv(200, "Kjernejournal", "", Avsnitt(melding), []);

    /// <summary>A page that says what is wrong.</summary>
    public static Answer Feil(Kjfeil feil) =>
        Skriv(feil.Status, "Kjernejournal kan ikke vises", "", Avsnitt(feil.Brukermelding) + $"<p id=\"feilkode\">{Tekst(feil.Feilkode)}</p>", []) with { Facts = Kjsvar.Fakta(feil) };

    private static string Avsnitt(string text) => $"<p id=\"melding\">{Tekst(text)}</p>";

    private static Answer Skriv(int status, string title, string head, string content, IReadOnlyList<KeyValuePair<string, string>> headers) => new()
    {
        Status = status,
        ContentType = "text/html; charset=utf-8",
        Headers =
        [
            new("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
            new("Referrer-Policy", "no-referrer"),
            new("X-Content-Type-Options", "nosniff"),
            new("Cache-Control", "no-store"),
            .. headers,
        ],
        Body = Encoding.UTF8.GetBytes(
            $"<!DOCTYPE html><html lang=\"nb\"><head><meta charset=\"utf-8\">{head}<title>{Tekst(title)}</title></head><body>"
            + $"<p>Simulert kjernejournal – bare for test, bare syntetiske personer.</p><main><h1>{Tekst(title)}</h1>{content}</main></body></html>"),
    };

    private static string Tekst(string text) => WebUtility.HtmlEncode(text);
}
