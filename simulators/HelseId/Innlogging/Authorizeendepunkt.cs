using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId.Innlogging;

/// <summary>Login: takes a pushed request, shows the login page or takes the test person, and sends the user back.</summary>
internal sealed class Authorizeendepunkt(HelseIdOptions options)
{
    private const string Hoyeste = "4";
    private const int Handtaklengde = 64;

    private static readonly TimeSpan Betenkningstid = TimeSpan.FromMinutes(10);
    private static readonly string[] Nivaer = ["2", "3", Hoyeste];

    private readonly Tilbakekall _tilbakekall = new(options);

    /// <summary>Answers a call.</summary>
    public Answer Svar(Kontekst k) => k.Call.Method switch
    {
        "GET" or "POST" when k.Kall.Parametre.ErForMange => HelseIdFeilkatalog.IkkeSkjema.Side(),
        "GET" or "POST" when k.Kall.Parametre.Ulovlig() is { } name => HelseIdFeilkatalog.UlovligParameter(name).Side(),
        "GET" => Begynn(k),
        "POST" => k.Kall.Parametre["innlogging"] is { } handtak ? Besvar(k, handtak) : Begynn(k),
        _ => HelseIdFeilkatalog.FeilMetode("GET, POST").Svar(),
    };

    private Answer Begynn(Kontekst k)
    {
        var parametre = k.Kall.Parametre;
        if (k.Kall.Klient is null)
        {
            return HelseIdFeilkatalog.IkkeTillatt.Side();
        }

        if (parametre["request_uri"] is not { } requestUri)
        {
            return HelseIdFeilkatalog.IkkePushet.Side();
        }

        return k.Tilstand.Apply(new HelseIdEvent.ForesporselHentet(requestUri, k.Kall.KlientId!, k.Na)) switch
        {
            HelseIdEffect.ForesporselFunnet found => LoggInn(k, found.Foresporsel),
            HelseIdEffect.Avvist { Avslag: Avslag.Utlopt } => HelseIdFeilkatalog.UtloptRequestUri.Side(),
            HelseIdEffect.Avvist { Avslag: Avslag.AnnenKlient } => HelseIdFeilkatalog.AnnenKlientsRequestUri.Side(),
            _ => HelseIdFeilkatalog.UkjentRequestUri.Side(),
        };
    }

    private Answer LoggInn(Kontekst k, Foresporsel asked)
    {
        if (asked.TestPid is { } pid)
        {
            return Testperson(k, pid) is { } person
                ? Ferdig(k, asked, new HelseIdInnlogget(person, Niva(asked.TestNiva)))
                : Tilbakekall.Feil(k, asked, HelseIdFeilkatalog.UkjentPerson);
        }

        if (asked.Prompt == "none")
        {
            return Tilbakekall.Feil(k, asked, HelseIdFeilkatalog.MaLoggeInn);
        }

        var handtak = Handtak.Kort(Handtaklengde);
        k.Tilstand.Apply(new HelseIdEvent.InnloggingBegynt(handtak, asked, k.Na, k.Na + Betenkningstid));
        return Innloggingsside.Vis(k, asked, handtak, KreverHoyeste(asked) ? [Hoyeste] : Nivaer);
    }

    private Answer Besvar(Kontekst k, string handtak)
    {
        if (k.Tilstand.Apply(new HelseIdEvent.InnloggingBesvart(handtak, k.Na)) is not HelseIdEffect.ForesporselFunnet { Foresporsel: var asked })
        {
            return HelseIdFeilkatalog.UkjentInnlogging.Side();
        }

        if (k.Kall.Parametre["avbryt"] is not null)
        {
            return Tilbakekall.Feil(k, asked, HelseIdFeilkatalog.Avbrutt);
        }

        return k.Tilstand.Na.Person(k.Kall.Parametre["pid"]) is { } person
            ? Ferdig(k, asked, new HelseIdInnlogget(person, KreverHoyeste(asked) ? Hoyeste : Niva(k.Kall.Parametre["niva"])))
            : Tilbakekall.Feil(k, asked, HelseIdFeilkatalog.UkjentPerson);
    }

    private Answer Ferdig(Kontekst k, Foresporsel asked, HelseIdInnlogget who)
    {
        var (person, level) = k.Forvrengning.Innlogget(who);
        return _tilbakekall.Kode(k, asked, new Okt(Handtak.Kort(32), person, level, k.Na));
    }

    /// <summary>Somebody registered, or a synthetic person of whom nothing more is known.</summary>
    private static HelseIdPerson? Testperson(Kontekst k, string pid) =>
        k.Tilstand.Na.Person(pid)
        ?? (NationalId.TryParse(pid, out var id) && id.IsSynthetic ? new HelseIdPerson { Pid = pid } : null);

    private static string Niva(string? asked) => Nivaer.Contains(asked, StringComparer.Ordinal) ? asked! : Hoyeste;

    private static bool KreverHoyeste(Foresporsel asked) => asked.AcrValues.Any(acr => acr is "Level4" or "High");
}
