using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks for what must not stand in addresses and logs: who the patient is, codes and tokens.</summary>
internal static partial class Sporsok
{
    /// <summary>Whether a line says a patient's number, or given name and family name.</summary>
    public static bool Navngir(string linje, CastPatient pasient) =>
        HarNummer(linje, pasient) || (HarOrd(linje, pasient.Fornavn) && HarOrd(linje, pasient.Etternavn));

    /// <summary>Whether a start line says a patient's number or family name: no name has any business in an address.</summary>
    public static bool AdresseNavngir(string startlinje, CastPatient pasient) =>
        Uri.UnescapeDataString(startlinje) is var lest && (HarNummer(lest, pasient) || HarOrd(lest, pasient.Etternavn));

    /// <summary>The secrets that the scenario's calls carried, as the evidence has them.</summary>
    public static IReadOnlySet<string> Hemmeligheter(IEnumerable<Exchange> kall) =>
        kall.SelectMany(e => e.Facts.Values).SelectMany(Avtrykk.I).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a line has one of the secrets, or a token.</summary>
    public static bool Avslorer(string linje, IReadOnlySet<string> hemmeligheter) =>
        Token().IsMatch(linje) || Ord().Matches(linje).Any(ord => hemmeligheter.Contains(Avtrykk.Av(ord.Value)) || hemmeligheter.Contains(Avtrykk.Av(ord.Value.TrimEnd('.'))));

    private static bool HarNummer(string tekst, CastPatient pasient) =>
        pasient.Nummer() is { } nummer && tekst.Contains(nummer, StringComparison.Ordinal);

    private static bool HarOrd(string tekst, string ord) =>
        Regex.IsMatch(tekst, $@"(?<!\w){Regex.Escape(ord)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"eyJ[\w-]+\.[\w-]")]
    private static partial Regex Token();

    // What a code, a ticket, a verifier or a token is written with (RFC 3986 unreserved).
    [GeneratedRegex("[A-Za-z0-9._~-]{8,}")]
    private static partial Regex Ord();
}
