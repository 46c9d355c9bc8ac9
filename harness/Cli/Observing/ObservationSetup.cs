using System.Text.Json;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Cli.Observing;

/// <summary>What the vendor's system is configured with: one table on the console, one JSON file, and the test keys beside it.</summary>
/// <remarks>The folder is not evidence: keys and their password are written there, readable by their owner alone, and nowhere else.</remarks>
internal sealed class ObservationSetup(ScenarioCast cast, string folder)
{
    private const string FileName = "oppsett.json";
    private const string AuthorityName = "ca.pem";

    private static readonly JsonSerializerOptions Json = new(AdapterJson.Options) { WriteIndented = true };

    /// <summary>Writes the folder and the table.</summary>
    /// <exception cref="SetUpException">The folder cannot be written.</exception>
    public void Write(Terminal screen)
    {
        try
        {
            Directory.CreateDirectory(folder);
            WriteFiles();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new SetUpException($"Mappen «{folder}» kan ikke skrives: {wrong.Message} Velg en annen med --oppsett.", wrong);
        }

        WriteTable(screen);
    }

    private IEnumerable<(string Name, CastKey Key)> Keys =>
    [
        .. cast.Brukere.Select(b => (b.Nokkel, b.Signatur!)),
        ("virksomhet-signering", cast.Virksomhet.Signering!),
        ("virksomhet-kryptering", cast.Virksomhet.Kryptering!),
        ("virksomhet-autentisering", cast.Virksomhet.Autentisering!),
    ];

    private void WriteFiles()
    {
        foreach (var (name, key) in Keys)
        {
            WritePrivate($"{name}.p12", Convert.FromBase64String(key.Pkcs12));
        }

        File.WriteAllText(InFolder(AuthorityName), cast.TillitsankerPem);
        WritePrivate(FileName, JsonSerializer.SerializeToUtf8Bytes(Content(), Json));
    }

    private object Content() => new
    {
        endepunkter = cast.Endepunkter,
        tillitsanker = AuthorityName,
        parter = cast.Parter,
        virksomhet = new { cast.Virksomhet.Navn, cast.Virksomhet.Orgnr, cast.Virksomhet.HerId },
        brukere = cast.Brukere.Select(b => b with { Signatur = null }),
        pasienter = cast.Pasienter,
        helseIdKlienter = cast.HelseIdKlienter,
        nokler = Keys.ToDictionary(k => k.Name, k => new { fil = $"{k.Name}.p12", passord = k.Key.Passord }),
    };

    private void WriteTable(Terminal screen)
    {
        screen.Line(screen.Say("Sett opp fagsystemet med:", "Configure the system with:"));
        Row(screen, "CA", InFolder(AuthorityName));
        foreach (var (service, address) in cast.Endepunkter)
        {
            Row(screen, service, address.ToString());
        }

        foreach (var (key, party) in cast.Parter)
        {
            Row(screen, key, $"{party.Navn}, org.nr. {party.Orgnr}, HER-id {party.HerId}");
        }

        foreach (var client in cast.HelseIdKlienter)
        {
            Row(screen, "helseid-klient", $"{client.KlientId}, nøkkel og scope i {InFolder(FileName)}");
        }

        Row(screen, "virksomhet", $"{cast.Virksomhet.Navn}, org.nr. {cast.Virksomhet.Orgnr}, HER-id {cast.Virksomhet.HerId}, nøkler {InFolder("virksomhet-*.p12")}");
        foreach (var user in cast.Brukere)
        {
            Row(screen, user.Nokkel, $"{user.Fornavn} {user.Etternavn}, HPR {user.Hpr}, nøkkel {InFolder($"{user.Nokkel}.p12")}");
        }

        foreach (var patient in cast.Pasienter)
        {
            Row(screen, patient.Nokkel, $"{patient.Fornavn} {patient.Etternavn}, {patient.Nummer() ?? "uten nummer"}");
        }

        Row(screen, "alt samlet", $"{InFolder(FileName)} ({screen.Say("også passordet til nøklene", "also the keys' password")})");
        screen.Line(screen.Say(
            "Klar. Bruk fagsystemet som vanlig. Ctrl-C avslutter og skriver rapporten.",
            "Ready. Use the system as usual. Ctrl-C ends and writes the report."));
    }

    private static void Row(Terminal screen, string name, string value) => screen.Line($"  {name.PadRight(20)}{value}");

    private string InFolder(string name) => Path.Combine(folder, name);

    private void WritePrivate(string name, byte[] content)
    {
        var path = InFolder(name);
        File.Delete(path);
        using var file = PrivateFile.Create(path);
        file.Write(content);
    }
}
