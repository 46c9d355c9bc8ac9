using System.CommandLine;
using System.Text.Json;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Okter;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Cli.HelseId;

/// <summary>The options that say which client a session is for.</summary>
internal sealed class Bestillingsord
{
    private const int LongestFile = 1024 * 1024;

    private readonly Option<string> _client;
    private readonly Option<string> _jwks;
    private readonly Option<string[]> _redirects;
    private readonly Option<string[]> _afterLogout;
    private readonly Option<string[]> _scopes;
    private readonly Option<string> _tenancy;
    private readonly Option<string> _orgnr;
    private readonly Option<string[]> _organisations;

    public Bestillingsord(Terminal screen)
    {
        _client = One("--client", screen.Say("Klient-id-en som klienten bruker.", "The client id that the client uses."), "id");
        _jwks = One("--jwks", screen.Say("Fil med klientens offentlige nøkler (JWKS eller én JWK).", "File of the client's public keys (a JWKS or one JWK)."), screen.Say("fil", "file"));
        _redirects = Many("--redirect-uri", screen.Say("Redirect-adresse etter innlogging (kan gjentas). Uten en er innlogging ikke med.", "Redirect address after login (may be repeated). Without one there is no login."), "https://…");
        _afterLogout = Many("--post-logout-redirect-uri", screen.Say("Adresse etter utlogging (kan gjentas).", "Address after logout (may be repeated)."), "https://…");
        _scopes = Many("--scope", screen.Say("Scope som klienten kan be om (kan gjentas); ellers prøvetjenestens.", "Scope that the client may ask for (may be repeated); else the test service's."), "scope");
        _tenancy = One("--tilhorighet", screen.Say("single-tenant (som standard), multi-tenant eller none.", "single-tenant (default), multi-tenant or none."), "type");
        _orgnr = One("--orgnr", screen.Say("Organisasjonsnummeret til eieren eller leverandøren; ellers et syntetisk.", "Organisation number of owner or supplier; else a synthetic one."), "nr");
        _organisations = Many("--virksomhet", screen.Say("Virksomhet som en multi-tenant-klient handler for (kan gjentas); ellers syntetiske.", "Organisation that a multi-tenant client acts for (may be repeated); else synthetic ones."), "nr");
    }

    public IReadOnlyList<Option> All => [_client, _jwks, _redirects, _afterLogout, _scopes, _tenancy, _orgnr, _organisations];

    /// <summary>Reads the order.</summary>
    /// <exception cref="SetUpException">A word is missing, or the keys cannot be used.</exception>
    public Oktbestilling Read(ParseResult parsed) => new()
    {
        KlientId = parsed.GetValue(_client) ?? throw Missing("--client", "klient-id-en som klienten bruker"),
        Jwks = Keys(parsed.GetValue(_jwks) ?? throw Missing("--jwks", "fila med klientens offentlige nøkler")),
        RedirectUrier = parsed.GetValue(_redirects) ?? [],
        PostLogoutRedirectUrier = parsed.GetValue(_afterLogout) ?? [],
        Scopes = [.. (parsed.GetValue(_scopes) ?? []).SelectMany(scope => scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))],
        Tilhorighet = parsed.GetValue(_tenancy) ?? HelseIdKlient.SingleTenant,
        Orgnr = parsed.GetValue(_orgnr),
        Virksomheter = parsed.GetValue(_organisations) ?? [],
    };

    private static SetUpException Missing(string option, string what) => new($"Kommandoen mangler {option}: oppgi {what}.");

    private static JsonElement Keys(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LongestFile)
            {
                throw new SetUpException($"Fila «{path}» (--jwks) er større enn 1 MB. Oppgi fila med de offentlige nøklene.");
            }

            var text = File.ReadAllText(path);
            PublicJwks.Read(text);
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new SetUpException($"Fila «{path}» (--jwks) kan ikke leses: {unread.Message} Oppgi fila med klientens offentlige nøkler.", unread);
        }
        catch (FormatException wrong)
        {
            throw new SetUpException($"Fila «{path}» (--jwks) kan ikke brukes. {wrong.Message}", wrong);
        }
    }

    private static Option<string> One(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static Option<string[]> Many(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value, AllowMultipleArgumentsPerToken = true };
}
