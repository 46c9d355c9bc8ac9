using System.Collections.Immutable;
using System.Net;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Innlogging;

/// <summary>The login page: the registered persons, the levels, and a way out; no script is needed.</summary>
internal static class Innloggingsside
{
    // A page of thousands would help nobody.
    private const int FlestPersoner = 200;

    private static readonly Dictionary<string, string> Nivanavn = new(StringComparer.Ordinal)
    {
        ["4"] = "4 (høyt)",
        ["3"] = "3 (betydelig)",
        ["2"] = "2 (lavt)",
    };

    /// <summary>Writes the page.</summary>
    /// <param name="k">The call.</param>
    /// <param name="asked">What the login is for.</param>
    /// <param name="handtak">What the answer is recognised by.</param>
    /// <param name="nivaer">The levels on offer.</param>
    public static Answer Vis(Kontekst k, Foresporsel asked, string handtak, IReadOnlyList<string> nivaer)
    {
        var client = k.Tilstand.Na.Klient(asked.KlientId) is { Navn.Length: > 0 } klient ? klient.Navn : asked.KlientId;
        return HelseIdSvar.Side(
            200,
            "Logg inn med HelseID",
            $"<p><strong>{Tekst(client)}</strong> ber om at du logger inn. Velg hvem du vil være.</p>"
            + $"<form method=\"post\" action=\"{Tekst(k.Call.Address)}\"><input type=\"hidden\" name=\"innlogging\" value=\"{handtak}\">"
            + Valg(k.Tilstand.Na.Personer, nivaer)
            + "<button id=\"avbryt\" name=\"avbryt\" value=\"ja\">Avbryt</button></form>") with
        {
            Facts = new Dictionary<string, string> { [HelseIdFacts.SvarInnlogging] = handtak },
        };
    }

    private static string Valg(ImmutableList<HelseIdPerson> persons, IReadOnlyList<string> nivaer)
    {
        if (persons.IsEmpty)
        {
            return "<p>Ingen testpersoner er registrert. Avbryt, registrer en person hos simulatoren og prøv igjen.</p>";
        }

        var choices = string.Concat(persons.Take(FlestPersoner).Select((person, number) => Person(person, number == 0)));
        var levels = string.Concat(nivaer.Reverse().Select(level => $"<option value=\"{level}\">{Nivanavn[level]}</option>"));
        return $"<fieldset><legend>Testperson</legend>{choices}</fieldset>"
            + $"<p><label for=\"niva\">Sikkerhetsnivå</label> <select id=\"niva\" name=\"niva\">{levels}</select></p>"
            + "<button id=\"logg-inn\" class=\"viktig\">Logg inn</button> ";
    }

    private static string Person(HelseIdPerson person, bool isFirst) =>
        $"<label class=\"valg\"><input type=\"radio\" name=\"pid\" value=\"{Tekst(person.Pid)}\"{(isFirst ? " checked" : "")}> "
        + $"<span>{Tekst(person.Navn)} <small>{Tekst(person.Pid)}{(person.Hpr is { } hpr ? $", HPR-nummer {Tekst(hpr)}" : "")}</small></span></label>";

    private static string Tekst(string text) => WebUtility.HtmlEncode(text);
}
