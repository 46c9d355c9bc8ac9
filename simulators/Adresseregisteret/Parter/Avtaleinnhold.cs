using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Parter;

/// <summary>What an agreement between two parties would hold, and the id that it would have.</summary>
internal static class Avtaleinnhold
{
    /// <summary>The processes that both have, each in the newest version that both have.</summary>
    public static IReadOnlyList<Prosess> Felles(Kommunikasjonspart innbygger, Kommunikasjonspart helsepersonell) =>
    [
        .. helsepersonell.Prosesser
            .Where(prosess => innbygger.Prosesser.Any(other => other.Navn == prosess.Navn && other.Versjon == prosess.Versjon))
            .GroupBy(prosess => prosess.Navn, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(prosess => Versjonstall(prosess.Versjon))!),
    ];

    /// <summary>The same text for the same content: certificates and processes.</summary>
    public static string Merke(Avtalepart innbygger, Avtalepart helsepersonell, IReadOnlyList<Prosess> prosesser) => string.Join(
        '\n', [Merke(innbygger), Merke(helsepersonell), .. prosesser.Select(p => $"{p.Navn} {p.Versjon}").Order(StringComparer.Ordinal)]);

    /// <summary>The id of an agreement: the same for the same content at the same place in a pair's history, so that a client's cache is never wrong.</summary>
    /// <param name="leietaker">The tenant.</param>
    /// <param name="nummer">How many agreements the pair has had before.</param>
    /// <param name="merke">The content.</param>
    public static Guid Id(string leietaker, int nummer, string merke) => new(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{leietaker}\n{nummer}\n{merke}"))).AsSpan(0, 16));

    private static string Merke(Avtalepart part) => $"{part.HerId} {Merke(part.Signering)} {Merke(part.Kryptering)}";

    private static string Merke(X509Certificate2? certificate) => certificate?.GetCertHashString(HashAlgorithmName.SHA256) ?? "-";

    private static Version Versjonstall(string versjon) => Version.TryParse(versjon, out var version) ? version : new Version(0, 0);
}
