using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Reads the vendor's own trust anchors: certificates alone, never keys.</summary>
public static class Tillitsankere
{
    private const string PemStart = "-----BEGIN";
    private const string Fix = "Oppgi sertifikatet til utstederen som PEM, eller stien til en PEM- eller DER-fil.";

    /// <summary>Reads what stands in a settings file: PEM, or the path of a file.</summary>
    /// <param name="oppgitt">The texts or paths.</param>
    /// <param name="innstilling">The setting as the user writes it.</param>
    /// <param name="mappe">The folder that paths are relative to.</param>
    /// <exception cref="OptionsValidationException">One cannot be read, or is a key.</exception>
    public static IReadOnlyList<Tillitsanker> FraInnstilling(IEnumerable<string> oppgitt, string innstilling, string mappe) =>
        [.. oppgitt.SelectMany((tekst, plass) => ErPem(tekst)
            ? AvPem(tekst, Sted(innstilling, plass))
            : AvFil(tekst, Sted(innstilling, plass), mappe))];

    /// <summary>Reads what a system declares: PEM alone, since its files are its own.</summary>
    /// <param name="oppgitt">The texts.</param>
    /// <exception cref="OptionsValidationException">One cannot be read, or is a key.</exception>
    public static IReadOnlyList<Tillitsanker> FraErklaring(IEnumerable<string> oppgitt) =>
        [.. oppgitt.SelectMany((tekst, plass) => AvPem(tekst, Sted("tillitsankere i GET /v1/system", plass)))];

    private static bool ErPem(string tekst) => tekst.Contains(PemStart, StringComparison.Ordinal);

    private static string Sted(string innstilling, int plass) => FormattableString.Invariant($"{innstilling}, nr. {plass + 1}");

    private static List<Tillitsanker> AvFil(string sti, string sted, string mappe)
    {
        var innhold = Innhold(Path.GetFullPath(sti, mappe), sti, sted);
        var tekst = System.Text.Encoding.Latin1.GetString(innhold);
        return ErPem(tekst) ? AvPem(tekst, sted) : [new Tillitsanker(AvDer(innhold, sted), sted)];
    }

    private static byte[] Innhold(string fil, string sti, string sted)
    {
        try
        {
            return File.ReadAllBytes(fil);
        }
        catch (Exception feil) when (feil is IOException or UnauthorizedAccessException)
        {
            throw Ubrukelig(sted, $"filen «{sti}» kan ikke leses ({feil.Message.TrimEnd('.')})");
        }
    }

    private static List<Tillitsanker> AvPem(string tekst, string sted)
    {
        var funnet = new List<Tillitsanker>();
        for (var rest = tekst; PemEncoding.TryFind(rest, out var felt); rest = rest[felt.Location.End..])
        {
            var merke = rest[felt.Label];
            funnet.Add(merke == "CERTIFICATE"
                ? new Tillitsanker(AvDer(Convert.FromBase64String(rest[felt.Base64Data]), sted), sted)
                : throw Ubrukelig(sted, merke.EndsWith("KEY", StringComparison.Ordinal)
                    ? $"fikk en nøkkel ({merke}). En privat nøkkel skal aldri gis til testrammeverket"
                    : $"fikk «{merke}»"));
        }

        return funnet.Count > 0 ? funnet : throw Ubrukelig(sted, "fikk noe som ikke er PEM");
    }

    private static X509Certificate2 AvDer(byte[] innhold, string sted)
    {
        try
        {
            return X509Certificate2.GetCertContentType(innhold) == X509ContentType.Cert
                ? X509CertificateLoader.LoadCertificate(innhold)
                : throw Ubrukelig(sted, "fikk et nøkkellager. En privat nøkkel skal aldri gis til testrammeverket");
        }
        catch (CryptographicException)
        {
            throw Ubrukelig(sted, "fikk noe som ikke er et X.509-sertifikat");
        }
    }

    private static OptionsValidationException Ubrukelig(string sted, string mottatt) =>
        new("tillitsankere", typeof(Tillitsanker), [$"Tillitsankeret i {sted}: forventet et sertifikat, {mottatt}. {Fix}"]);
}
