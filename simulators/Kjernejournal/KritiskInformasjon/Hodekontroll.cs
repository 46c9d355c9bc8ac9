using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Looks at the service's own headers, and holds role and patient against the token's attest.</summary>
internal static partial class Hodekontroll
{
    private static readonly string[] Grunnlag =
        [.. Tilgangsgrunnlag.Alle, Tilgangsgrunnlag.ForhoyetSamtykke, Tilgangsgrunnlag.ForhoyetAkutt];

    /// <summary>The first thing wrong; null when nothing is.</summary>
    /// <param name="kall">The call.</param>
    /// <param name="bruker">Who the token and its attest are about.</param>
    public static Kritiskfeil? Se(Kritiskkall kall, Kjbruker bruker) =>
        kall.Hoder.Alle.Where(each => each.ErFlertydig).Select(each => Kritiskfeilkatalog.UgyldigVerdi(each.Navn, "én verdi", "flere")).FirstOrDefault()
        ?? Kildesystem(kall.Hoder)
        ?? Hendelse(kall.Hoder)
        ?? (kall.Operasjon == KritiskInformasjonFacts.Status ? null : Basis(kall.Hoder) ?? Rolle(kall.Hoder, bruker) ?? Pasient(kall.Hoder, bruker));

    /// <summary>Whether the basis is one of the elevated.</summary>
    public static bool ErForhoyet(string? basis) => basis is Tilgangsgrunnlag.ForhoyetSamtykke or Tilgangsgrunnlag.ForhoyetAkutt;

    private static Kritiskfeil? Kildesystem(Kritiskhoder hoder) => hoder.Kildesystem switch
    {
        { Verdi: null } mangler => Kritiskfeilkatalog.ManglerHode(mangler.Navn, "navn og versjon på systemet"),
        { Verdi: { Length: < 3 or > 512 } verdi } given => Kritiskfeilkatalog.UgyldigVerdi(given.Navn, "3 til 512 tegn", verdi),
        _ => null,
    };

    private static Kritiskfeil? Hendelse(Kritiskhoder hoder) => hoder.Hendelse is { Verdi: { } verdi } given && !Hendelsesid().IsMatch(verdi)
        ? Kritiskfeilkatalog.UgyldigVerdi(given.Navn, "høyst 128 bokstaver, siffer og bindestrek", verdi)
        : null;

    private static Kritiskfeil? Basis(Kritiskhoder hoder) => hoder.Grunnlag switch
    {
        { Verdi: null } missing => Kritiskfeilkatalog.ManglerHode(missing.Navn, $"én av {string.Join(", ", Grunnlag)}"),
        { Verdi: { } verdi } given when !Grunnlag.Contains(verdi, StringComparer.Ordinal) => Kritiskfeilkatalog.UgyldigVerdi(given.Navn, $"én av {string.Join(", ", Grunnlag)}", verdi),
        _ => null,
    };

    // Whether a role is active in HPR is what the attest says of it: there is no HPR here (antakelse A-387).
    private static Kritiskfeil? Rolle(Kritiskhoder hoder, Kjbruker bruker)
    {
        if (hoder.Rolle.Verdi is null)
        {
            return Kritiskfeilkatalog.ManglerHode(hoder.Rolle.Navn, "URL-kodet JSON med system og code fra kodeverk 9060");
        }

        if (hoder.Rollekode is not { } code)
        {
            return Kritiskfeilkatalog.UgyldigVerdi(hoder.Rolle.Navn, "URL-kodet JSON med system urn:oid:2.16.578.1.12.4.1.1.9060 og code", hoder.Rolle.Verdi);
        }

        return bruker.Autorisasjon is { } attested && attested != code ? Kritiskfeilkatalog.Rolle(code, attested) : null;
    }

    // That the service itself holds the two against each other is antakelse A-394.
    private static Kritiskfeil? Pasient(Kritiskhoder hoder, Kjbruker bruker)
    {
        if (hoder.Pasient.Verdi is not { } patient)
        {
            return Kritiskfeilkatalog.ManglerHode(hoder.Pasient.Navn, "pasientens fødselsnummer eller D-nummer");
        }

        if (!NationalId.TryParse(patient, out _))
        {
            return Kritiskfeilkatalog.UgyldigPasient(hoder.Pasient.Navn);
        }

        return bruker.GjelderPasient(patient) ? null : Kritiskfeilkatalog.AnnenPasientIAttest();
    }

    [GeneratedRegex(@"\A[A-Za-z0-9\-]{1,128}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hendelsesid();
}
