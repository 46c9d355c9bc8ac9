using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Okter;

namespace AcceptanceHarness.Cli.HelseId;

/// <summary>What whoever opened a session does next: which addresses, which certificate authority, which test people, how it ends.</summary>
/// <param name="oppsett">The folder that the certificate authority is written to.</param>
/// <param name="styring">The control listener's address.</param>
/// <param name="stopp">How the session is stopped.</param>
internal sealed class Apningstekst(string oppsett, Uri styring, string stopp)
{
    private const string Filnavn = "helseid-ca.pem";

    /// <summary>Writes the certificate authority and the text.</summary>
    /// <exception cref="SetUpException">The folder cannot be written.</exception>
    public void Write(Oktbeskrivelse okt, Terminal screen)
    {
        var ca = okt.Tillitsanker is { } pem ? Lagre(pem) : null;
        screen.Line($"{screen.Say("Økten", "Session")} {okt.Okt} {screen.Say("er åpnet for klienten", "is open for client")} {Visible.Line(okt.KlientId)}. {screen.Say("Sett opp klienten med:", "Configure the client with:")}");
        Row(screen, screen.Say("utsteder", "issuer"), okt.Utsteder);
        Row(screen, screen.Say("metadata", "metadata"), okt.Metadata);
        if (ca is not null)
        {
            Row(screen, "CA", ca);
        }

        foreach (var (service, address) in okt.Endepunkter.Where(e => e.Key != HelseIdSimulator.Tjeneste))
        {
            Row(screen, service, address.ToString());
        }

        Row(screen, "scope", string.Join(' ', okt.Scopes));
        Row(screen, screen.Say("tilhørighet", "tenancy"), okt.Tilhorighet);
        foreach (var organisation in okt.Virksomheter)
        {
            Row(screen, screen.Say("virksomhet", "organisation"), $"{organisation.Orgnr}{(organisation.Underenhet is { } sub ? $", {screen.Say("underenhet", "sub-unit")} {sub}" : "")}");
        }

        WritePersons(okt, screen);
        WriteNext(okt, screen);
    }

    private static void WritePersons(Oktbeskrivelse okt, Terminal screen)
    {
        if (okt.RedirectUrier.Count == 0)
        {
            return;
        }

        foreach (var person in okt.Personer)
        {
            var hpr = person.Hpr is { } number ? $", HPR {number}" : screen.Say(", uten HPR-nummer", ", no HPR number");
            Row(screen, screen.Say("kan logge inn", "can log in"), $"{person.Pid} {person.Fornavn} {person.Etternavn}{hpr}");
        }
    }

    private void WriteNext(Oktbeskrivelse okt, Terminal screen)
    {
        screen.Line(screen.Say("Gjør så:", "Then:"));
        screen.Line(screen.Say(
            "  1. La klienten hente token for seg selv, og kalle prøvetjenesten for systemer to ganger.",
            "  1. Let the client fetch a token for itself, and call the test service for systems twice."));
        if (okt.RedirectUrier.Count > 0)
        {
            screen.Line(screen.Say(
                "  2. Logg inn to ganger (på siden, eller med test_pid), kall prøvetjenesten for brukere, forny, og logg ut.",
                "  2. Log in twice (on the page, or by test_pid), call the test service for users, refresh, and log out."));
        }

        screen.Line($"  {(okt.RedirectUrier.Count > 0 ? 3 : 2)}. {stopp}");
        screen.Line(screen.Say(
            $"Feil kan planlegges med POST {styring}leietakere/{okt.Okt}/feil; økten begynner på nytt med «acceptance helseid nullstill {okt.Okt}».",
            $"Faults are planned by POST {styring}leietakere/{okt.Okt}/feil; the session starts again by “acceptance helseid nullstill {okt.Okt}”."));
    }

    private string Lagre(string pem)
    {
        try
        {
            Directory.CreateDirectory(oppsett);
            var path = Path.Combine(oppsett, Filnavn);
            File.WriteAllText(path, pem);
            return path;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new SetUpException($"Mappen «{oppsett}» kan ikke skrives: {wrong.Message} Velg en annen med --oppsett.", wrong);
        }
    }

    private static void Row(Terminal screen, string name, string value) => screen.Line($"  {name.PadRight(22)}{Visible.Line(value)}");
}
