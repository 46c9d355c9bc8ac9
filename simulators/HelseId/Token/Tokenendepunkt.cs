using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Dpop;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Tokens;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>The token endpoint: form → client → number of proofs → grant and API → proof → the grant's own rules.</summary>
internal sealed class Tokenendepunkt(HelseIdOptions options, Klientkontroll klientkontroll, Tokenutsteder utsteder, Tokenleser leser)
{
    private readonly Dpopkontroll _dpop = new(options);
    private readonly Tokensvar _svar = new(utsteder);
    private readonly Dictionary<string, IGrant> _grants = new IGrant[]
    {
        new SystemGrant(), new KodeGrant(options), new FornyelseGrant(options), new VekslingGrant(leser),
    }.ToDictionary(grant => grant.Navn, StringComparer.Ordinal);

    /// <summary>Answers a call.</summary>
    public Answer Svar(Kontekst k)
    {
        if ((k.Call.Method == "POST" ? Skjemafeil(k) : HelseIdFeilkatalog.IkkeSkjema) is { } wrong)
        {
            return wrong.Svar();
        }

        if (klientkontroll.Feil(k) is { } stranger)
        {
            return stranger.Svar();
        }

        var utfall = Tildel(k);
        if (utfall.Feil is not { Nonce: not null })
        {
            // A client may send the same assertion again with the nonce, as NHN's own Java library does.
            klientkontroll.Brukt(k);
        }

        return utfall.Feil?.Svar() ?? _svar.Av(k, utfall.Tildeling!);
    }

    /// <summary>What is wrong with a form; null when nothing is.</summary>
    public static HelseIdFeil? Skjemafeil(Kontekst k)
    {
        var type = k.Call.Header("Content-Type")?.Split(';')[0].Trim();
        return !string.Equals(type, "application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) || k.Kall.Parametre.ErForMange
            ? HelseIdFeilkatalog.IkkeSkjema
            : k.Kall.Parametre.Ulovlig() is { } name ? HelseIdFeilkatalog.UlovligParameter(name) : null;
    }

    private Utfall Tildel(Kontekst k)
    {
        var klient = k.Kall.Klient!;
        var name = k.Kall.Parametre["grant_type"];
        if (Dpopkontroll.Antallfeil(k, klient.KreverDpop) is { } number)
        {
            return number;
        }

        if (name is null || !_grants.TryGetValue(name, out var grant))
        {
            return HelseIdFeilkatalog.UkjentGrant;
        }

        if (!klient.Grants.Contains(name, StringComparer.Ordinal))
        {
            return HelseIdFeilkatalog.IkkeTillatt;
        }

        if (Scopekontroll.Ressursfeil(k.Kall.Parametre.Verdier("resource"), klient.Scopes) is { } target)
        {
            return target;
        }

        if (k.Kall.Bevis.Antall == 1 && _dpop.Feil(k) is { } proof)
        {
            return proof;
        }

        return grant.Tildel(k, Detaljleser.Les(k.Kall.Erklaring!.Jws.Payload, "assertion_details", "authorization_details"));
    }
}
