using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Simulators.HelseId.Tokens;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>A token on another's token: token exchange (RFC 8693).</summary>
internal sealed class VekslingGrant(Tokenleser tokens) : IGrant
{
    private const string Tokentype = "urn:ietf:params:oauth:token-type:access_token";

    /// <inheritdoc/>
    public string Navn => HelseIdGrants.TokenExchange;

    /// <inheritdoc/>
    public Utfall Tildel(Kontekst k, Finkornet detaljer)
    {
        var (klient, parametre) = (k.Kall.Klient!, k.Kall.Parametre);
        if (parametre["subject_token"] is not { } token)
        {
            return HelseIdFeilkatalog.Mangler("subject_token");
        }

        if (parametre["subject_token_type"] != Tokentype)
        {
            return HelseIdFeilkatalog.Mangler("subject_token_type");
        }

        if (tokens.LesTilgangstoken(k, token) is not { } subject)
        {
            return HelseIdFeilkatalog.UgyldigGrant;
        }

        var scopes = parametre.Ord("scope");
        if ((Scopekontroll.FeilForSystem(klient, scopes) ?? Tilknytninger.Feil(klient, Tilknytning.Ingen, detaljer)) is { } feil)
        {
            return feil;
        }

        var own = Tilknytninger.Samlet(klient, Tilknytning.Ingen, detaljer);
        var given = new Tildeling
        {
            Klient = klient,
            Scopes = [],
            Mottakere = [],
            Avtrykk = k.Kall.Bevis.Avtrykk,
            Tilknytning = Tilknytning.Ingen,
            Aktor = Aktor(k, own),
            Brukerkrav = Tilgangstokenkrav.AvAnnet(subject),
        };
        return Scopekontroll.Gi(given, scopes, parametre.Verdier("resource"));
    }

    private static JsonObject Aktor(Kontekst k, Tilknytning own)
    {
        var actor = new JsonObject { ["iss"] = k.Utsteder, ["client_id"] = k.Kall.KlientId };
        if (own.Virksomhet?.Hovedenhet is { } parent)
        {
            actor[HelseIdClaims.OrgnrParent] = parent;
        }

        return actor;
    }
}
