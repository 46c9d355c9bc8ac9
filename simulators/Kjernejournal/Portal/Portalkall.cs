using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.Kjernejournal.Portal;

/// <summary>A browser's call to the portal as it was read; a value whatever was sent.</summary>
internal sealed record Portalkall
{
    /// <summary>The first part of the portal's paths.</summary>
    public const string Sti = "/hpp-webapp";

    /// <summary>The page of a patient.</summary>
    public const string Hentpasientsti = Sti + "/hentpasient.html";

    /// <summary>Where the user logs out.</summary>
    public const string Loggutsti = Sti + "/loggut";

    /// <summary>The cookie that holds the page's id.</summary>
    public const string Kjeks = "kj-side";

    /// <summary>The operation; null when there is none at the address.</summary>
    public string? Operasjon { get; private init; }

    /// <summary>What is wrong; null when nothing is.</summary>
    public Kjfeil? Feil { get; private init; }

    /// <summary>The code; null for none.</summary>
    public string? Kode { get; private init; }

    /// <summary>The verifier; null for none.</summary>
    public string? Verifikator { get; private init; }

    /// <summary>The id of the page that looks anew; null when the portal is opened.</summary>
    public string? Side { get; private init; }

    /// <summary>The hash of the code, as it stands in facts.</summary>
    public string? Kodeavtrykk => Faktabygging.Avtrykk(Kode);

    /// <summary>What the challenge must have been.</summary>
    public string? Utfordring => Verifikator is null ? null : Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(Verifikator)));

    /// <summary>Reads a call.</summary>
    public static Portalkall Les(SimulatedCall call)
    {
        var operation = call.Path switch
        {
            Hentpasientsti => Kjernejournaloperasjoner.Hentpasient,
            Loggutsti => Kjernejournaloperasjoner.Loggut,
            _ => null,
        };
        if (operation is null || call.Method != "GET")
        {
            return new()
            {
                Operasjon = operation,
                Feil = operation is null ? Kjfeilkatalog.UkjentAdresse(call.Path) : Kjfeilkatalog.FeilMetode("GET", call.Method),
            };
        }

        var read = new Portalkall
        {
            Operasjon = operation,
            Kode = Verdi(call.Query, "code"),
            Verifikator = Verdi(call.Query, "ehr_code_verifier"),
            Side = Verdi(call.Query, "side") ?? (operation == Kjernejournaloperasjoner.Loggut ? FraKjeks(call) : null),
        };
        return operation == Kjernejournaloperasjoner.Loggut || read.Side is not null || (read.Kode is not null && read.Verifikator is not null)
            ? read
            : read with { Feil = Kjfeilkatalog.UgyldigKall("Forventet «code» og «ehr_code_verifier», én av hver, fikk noe annet.") };
    }

    /// <summary>The facts.</summary>
    public Dictionary<string, string> Fakta() => new Dictionary<string, string>(StringComparer.Ordinal)
        .Med(KjernejournalFacts.Kode, Kodeavtrykk)
        .Med(KjernejournalFacts.Verifikator, Faktabygging.Avtrykk(Verifikator));

    // Two of one name are none: nobody can tell which is meant.
    private static string? Verdi(string query, string name)
    {
        var found = query.Split('&').Where(pair => pair.StartsWith($"{name}=", StringComparison.Ordinal)).Take(2).ToList();
        return found is [var only] && Uri.UnescapeDataString(only[(name.Length + 1)..]) is { Length: > 0 and <= 1_000 } value ? value : null;
    }

    private static string? FraKjeks(SimulatedCall call) => (call.Header("Cookie") ?? "").Split(';', StringSplitOptions.TrimEntries)
        .Where(pair => pair.StartsWith($"{Kjeks}=", StringComparison.Ordinal)).Select(pair => pair[(Kjeks.Length + 1)..]).FirstOrDefault();
}
