using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace AcceptanceHarness.Simulators.HelseId.Feil;

/// <summary>What every page has around its content; it fetches nothing, and runs no script but the one that sends a form on.</summary>
internal static class Sideramme
{
    /// <summary>The only script that a page may run.</summary>
    public const string SendSkjema = "document.forms[0].submit();";

    private const string Stil =
        "body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;color:#1c1c1c;background:#fff}"
        + "header{background:#6b2d00;color:#fff;padding:.5rem 1rem}"
        + "main{max-width:36rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}"
        + "h1{font-size:1.75rem;line-height:1.2}"
        + "fieldset{border:1px solid #767676;border-radius:.25rem;margin:0 0 1rem;padding:0 1rem .25rem;min-width:0}"
        + "legend{font-weight:700;padding:0 .25rem}"
        + ".valg{display:flex;gap:.75rem;align-items:baseline;padding:.5rem 0}.valg+.valg{border-top:1px solid #ccc}"
        + "small{display:block;color:#454545}"
        + "select,button{font:inherit;padding:.5rem 1rem;border:1px solid #1c1c1c;border-radius:.25rem;background:#fff;color:#1c1c1c}"
        + ".viktig{background:#003b5c;border-color:#003b5c;color:#fff}"
        + ":focus-visible{outline:3px solid #0a58ca;outline-offset:2px}";

    /// <summary>Headers: nobody frames the page, and what gets into it cannot run.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Hoder { get; } =
    [
        new("X-Frame-Options", "DENY"),
        new("Referrer-Policy", "no-referrer"),
        new(
            "Content-Security-Policy",
            $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Avtrykk(SendSkjema)}'; base-uri 'none'; frame-ancestors 'none'"),
    ];

    /// <summary>The whole page.</summary>
    /// <param name="tittel">The heading.</param>
    /// <param name="innhold">The content, HTML.</param>
    public static string Rundt(string tittel, string innhold) =>
        "<!DOCTYPE html><html lang=\"nb\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + $"<title>{WebUtility.HtmlEncode(tittel)}</title><style>{Stil}</style></head><body>"
        + "<header>Simulert HelseID – bare for test, bare syntetiske personer.</header>"
        + $"<main><h1>{WebUtility.HtmlEncode(tittel)}</h1>{innhold}</main></body></html>";

    private static string Avtrykk(string script) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
}
