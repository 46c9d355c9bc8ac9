using System.Globalization;
using System.Net.Http.Headers;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Dpop;
using AcceptanceHarness.Simulators.HelseId.Kall;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>Reads a call: parameters, assertion, request object and proof, and the facts of them.</summary>
internal static class HelseIdReader
{
    /// <summary>The longest client id that stands whole among the facts, in characters.</summary>
    public const int LengsteId = 200;

    private static readonly string[] Tokenparametre =
        ["access_token", "id_token", "refresh_token", "subject_token", "client_assertion", "code_verifier", "client_secret"];

    /// <summary>The reading with its facts; a value whatever was sent.</summary>
    public static Reading Read(SimulatedCall call, HelseIdState state)
    {
        var kall = Les(call, state);
        return new Reading
        {
            Operation = kall.Operasjon,
            Unreadable = kall.Operasjon is null ? $"HelseID har ingen tjeneste på {JournalText.Of(call.Path)}" : null,
            Facts = Fakta(call, kall),
            ClientKeys = kall.KlientId is { } id ? [Kort(id)] : [],
            Parsed = kall,
        };
    }

    /// <summary>Reads a call without its facts.</summary>
    public static HelseIdKall Les(SimulatedCall call, HelseIdState state)
    {
        // What orders a test token is JSON, and may hold a private key.
        var erSkjema = call.Method == "POST" && HelseIdOperasjoner.Av(call.Path) != HelseIdOperasjoner.TestToken;
        var parametre = erSkjema ? Parametre.AvSkjema(call.Body) : Parametre.AvSporring(call.Query);
        var autorisasjon = Autorisasjon(call);
        HelseIdKlient? Klient(JwsReading jws) => state.Klient(parametre["client_id"] ?? JwsReading.Text(jws.Payload, "iss"));
        var erklaring = SignertDel.Les(parametre["client_assertion"], Klient);
        var id = parametre["client_id"] ?? (erklaring is null ? null : JwsReading.Text(erklaring.Jws.Payload, "iss"))
            ?? AvToken(parametre, autorisasjon)
            ?? (parametre["innlogging"] is { } handtak ? state.Innlogginger.Finn(handtak, call.Tenant.SecurityClock.GetUtcNow())?.KlientId : null);
        return new HelseIdKall
        {
            Operasjon = HelseIdOperasjoner.Av(call.Path),
            Parametre = parametre,
            KlientId = id,
            Klient = state.Klient(id),
            Erklaring = erklaring,
            Objekt = SignertDel.Les(parametre["request"], Klient),
            Bevis = Dpoplesing.Les(call),
            Autorisasjon = autorisasjon,
        };
    }

    private static Dictionary<string, string> Fakta(SimulatedCall call, HelseIdKall kall)
    {
        var facts = new Dictionary<string, string>(kall.Bevis.Fakta(), StringComparer.Ordinal)
        {
            [HelseIdFacts.Utsteder] = HelseIdSimulator.Issuer(call.Tenant),
            [HelseIdFacts.Adresse] = call.Address,
            [HelseIdFacts.Metode] = call.Method,
            [HelseIdFacts.Parametre] = kall.Parametre.TilFakta(),
            [HelseIdFacts.Lest] = call.Tenant.SecurityClock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        };
        LeggTilKlient(facts, kall);
        if (kall.Autorisasjon is { } autorisasjon)
        {
            facts[HelseIdFacts.AutorisasjonSkjema] = Kort(autorisasjon.Skjema);
        }

        var inAddress = Parametre.AvSporring(call.Query).Navn.Intersect(Tokenparametre, StringComparer.Ordinal).ToList();
        if (inAddress.Count > 0)
        {
            facts[HelseIdFacts.TokenIAdresse] = string.Join(' ', inAddress);
        }

        LeggTilVerifikator(facts, kall);
        return facts;
    }

    private static void LeggTilKlient(Dictionary<string, string> facts, HelseIdKall kall)
    {
        if (kall.KlientId is { } id)
        {
            facts[HelseIdFacts.Klient] = Kort(id);
            facts[HelseIdFacts.KlientKjent] = kall.Klient is null ? HelseIdFacts.Nei : HelseIdFacts.Ja;
        }

        if (kall.Klient is { } klient)
        {
            facts[HelseIdFacts.Tilhorighet] = klient.Tilhorighet;
            facts[HelseIdFacts.RegistrerteRedirect] = string.Join(' ', klient.RedirectUrier);
        }

        if (kall.Erklaring is { } erklaring)
        {
            erklaring.TilFakta(
                facts, HelseIdFacts.ErklaringHode, HelseIdFacts.ErklaringKrav, HelseIdFacts.ErklaringSignatur, HelseIdFacts.ErklaringUlest);
            if (erklaring.Nokkel is { } key)
            {
                facts[HelseIdFacts.ErklaringNokkel] = Klientnokler.Beskrivelse(key);
            }
        }

        var revealing = new[] { ("client_assertion", kall.Erklaring), ("request", kall.Objekt) }.Where(part => part.Item2 is { HarPrivatNokkel: true }).ToList();
        if (revealing.Count > 0)
        {
            facts[HelseIdFacts.PrivatNokkelSendt] = string.Join(' ', revealing.Select(part => part.Item1));
        }

        kall.Objekt?.TilFakta(facts, HelseIdFacts.ObjektHode, HelseIdFacts.ObjektKrav, HelseIdFacts.ObjektSignatur, HelseIdFacts.ObjektUlest);
    }

    private static void LeggTilVerifikator(Dictionary<string, string> facts, HelseIdKall kall)
    {
        if (kall.Parametre["code_verifier"] is { } verifier)
        {
            facts[HelseIdFacts.VerifikatorLengde] = verifier.Length.ToString(CultureInfo.InvariantCulture);
            facts[HelseIdFacts.VerifikatorTegn] =
                verifier.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~') ? HelseIdFacts.Ja : HelseIdFacts.Nei;
        }
    }

    private static (string Skjema, string Verdi)? Autorisasjon(SimulatedCall call)
    {
        if (call.Header("Authorization") is not { Length: > 0 } header)
        {
            return null;
        }

        return AuthenticationHeaderValue.TryParse(header, out var parsed) ? (parsed.Scheme, parsed.Parameter ?? "") : ("", "");
    }

    /// <summary>Whose token it is, by what it says itself: attribution alone, nothing is trusted by it.</summary>
    private static string? AvToken(Parametre parametre, (string Skjema, string Verdi)? autorisasjon)
    {
        if (autorisasjon is { Verdi.Length: > 0 } && autorisasjon.Value.Skjema is not "Basic")
        {
            return JwsReading.Text(JwsReading.Read(autorisasjon.Value.Verdi).Payload, "client_id");
        }

        return parametre["id_token_hint"] is { } hint ? JwsReading.Text(JwsReading.Read(hint).Payload, "aud") : null;
    }

    private static string Kort(string text) => text.Length <= LengsteId ? text : text[..LengsteId];
}
