using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>A system for itself: <c>client_credentials</c>.</summary>
internal sealed class SystemGrant : IGrant
{
    /// <inheritdoc/>
    public string Navn => HelseIdGrants.ClientCredentials;

    /// <inheritdoc/>
    public Utfall Tildel(Kontekst k, Finkornet detaljer)
    {
        var klient = k.Kall.Klient!;
        var scopes = k.Kall.Parametre.Ord("scope");
        if ((Scopekontroll.FeilForSystem(klient, scopes) ?? Tilknytninger.Feil(klient, Tilknytning.Ingen, detaljer)) is { } feil)
        {
            return feil;
        }

        var given = new Tildeling
        {
            Klient = klient,
            Scopes = [],
            Mottakere = [],
            Avtrykk = k.Kall.Bevis.Avtrykk,
            Tilknytning = Tilknytninger.Samlet(klient, Tilknytning.Ingen, detaljer),
        };
        return Scopekontroll.Gi(given, scopes, k.Kall.Parametre.Verdier("resource"));
    }
}
