using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>A new token on an earlier login: <c>refresh_token</c>.</summary>
internal sealed class FornyelseGrant(HelseIdOptions options) : IGrant
{
    /// <inheritdoc/>
    public string Navn => HelseIdGrants.RefreshToken;

    /// <inheritdoc/>
    public Utfall Tildel(Kontekst k, Finkornet detaljer)
    {
        var (klient, parametre) = (k.Kall.Klient!, k.Kall.Parametre);
        if (parametre["refresh_token"] is not { } handtak
            || k.Tilstand.Na.Fornyelse(handtak, k.Na) is not { } known
            || known.KlientId != klient.KlientId)
        {
            return HelseIdFeilkatalog.UgyldigGrant;
        }

        if (known.Avtrykk != k.Kall.Bevis.Avtrykk)
        {
            return k.Kall.Bevis.Antall == 0 ? HelseIdFeilkatalog.FornyelseUtenBevis : HelseIdFeilkatalog.AnnenBevisnokkel;
        }

        var scopes = parametre.Ord("scope") is { Count: > 0 } fewer ? fewer : known.Scopes;
        if (scopes.Except(known.Scopes, StringComparer.Ordinal).Any())
        {
            return HelseIdFeilkatalog.UgyldigScope;
        }

        if (Tilknytninger.Feil(klient, known.Tilknytning, detaljer) is { } feil)
        {
            return feil;
        }

        var given = new Tildeling
        {
            Klient = klient,
            Scopes = [],
            Mottakere = [],
            Avtrykk = known.Avtrykk,
            Tilknytning = Tilknytninger.Samlet(klient, known.Tilknytning, detaljer),
            Okt = known.Okt,
            Handtak = handtak,
            Fornyelse = known,
        };
        var utfall = Scopekontroll.Gi(given, scopes, parametre.Verdier("resource") is { Count: > 0 } now ? now : known.Ressurser);
        if (utfall.Tildeling is null || (klient.RefreshTokenUsage ?? options.RefreshTokenUsage) == RefreshTokenUsage.Reusable)
        {
            return utfall;
        }

        k.Tilstand.Apply(new HelseIdEvent.FornyelseBrukt(handtak));
        return utfall.Tildeling with { Handtak = null };
    }
}
