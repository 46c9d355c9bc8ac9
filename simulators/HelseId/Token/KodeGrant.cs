using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>A user who logged in: <c>authorization_code</c> with PKCE. A code that is shown is used up, whatever comes of it.</summary>
internal sealed class KodeGrant(HelseIdOptions options) : IGrant
{
    private const int KortesteVerifikator = 43;
    private const int LengsteVerifikator = 128;

    /// <inheritdoc/>
    public string Navn => HelseIdGrants.AuthorizationCode;

    /// <inheritdoc/>
    public Utfall Tildel(Kontekst k, Finkornet detaljer)
    {
        var (klient, parametre) = (k.Kall.Klient!, k.Kall.Parametre);
        if (parametre["code"] is not { } code)
        {
            return HelseIdFeilkatalog.UgyldigGrant;
        }

        if (k.Tilstand.Apply(new HelseIdEvent.KodeInnlost(code, klient.KlientId, k.Na)) is not HelseIdEffect.KodeFunnet { Kode: var kode })
        {
            return HelseIdFeilkatalog.UgyldigGrant;
        }

        if (parametre["redirect_uri"] is null)
        {
            return HelseIdFeilkatalog.IkkeTillatt;
        }

        var asked = kode.Foresporsel;
        if (parametre["redirect_uri"] != asked.RedirectUri || !Passer(parametre["code_verifier"], asked.CodeChallenge)
            || (asked.Avtrykk is not null && asked.Avtrykk != k.Kall.Bevis.Avtrykk))
        {
            return HelseIdFeilkatalog.UgyldigGrant;
        }

        if (options.AvvisVirksomhetIKodeflyt && detaljer.Virksomhet is not null)
        {
            return HidFeil.ErklaringIKodeflyt;
        }

        return Tilknytninger.Feil(klient, asked.Tilknytning, detaljer) is { } feil ? feil : Gi(k, kode, detaljer);
    }

    private static bool Passer(string? verifier, string challenge) =>
        verifier is { Length: >= KortesteVerifikator and <= LengsteVerifikator } && verifier.All(char.IsAscii) && Jws.Hash(verifier) == challenge;

    private Utfall Gi(Kontekst k, Kode kode, Finkornet detaljer)
    {
        var (klient, asked, parametre) = (k.Kall.Klient!, kode.Foresporsel, k.Kall.Parametre);
        var ressurser = parametre.Verdier("resource") is { Count: > 0 } now ? now : asked.Ressurser;
        var given = new Tildeling
        {
            Klient = klient,
            Scopes = [],
            Mottakere = [],
            Avtrykk = k.Kall.Bevis.Avtrykk,
            Tilknytning = Tilknytninger.Samlet(klient, asked.Tilknytning, detaljer),
            Okt = kode.Okt,
            Nonce = asked.Nonce,
            Fornyelse = asked.Scopes.Contains(HelseIdScopes.OfflineAccess, StringComparer.Ordinal)
                ? new Fornyelse
                {
                    KlientId = klient.KlientId,
                    Okt = kode.Okt,
                    Scopes = asked.Scopes,
                    Ressurser = asked.Ressurser,
                    Avtrykk = k.Kall.Bevis.Avtrykk,
                    Tilknytning = asked.Tilknytning,
                    Utloper = kode.Okt.Tid + (klient.FornyelseVarighet ?? options.FornyelseVarighet),
                }
                : null,
        };
        return Scopekontroll.Gi(given, asked.Scopes, ressurser);
    }
}
