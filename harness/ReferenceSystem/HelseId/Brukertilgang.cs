using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Renews a user's login: when the token expires, and when the user works for another organisation.</summary>
internal sealed class Brukertilgang(Klientoppsett oppsett, Tokenendepunkt endepunkt, TimeProvider clock)
{
    private static readonly HelseIdFeil Utlopt = new(HelseIdFeilart.IkkeInnlogget, "Innloggingen med HelseID har gått ut");

    /// <summary>The login with a token that holds for the organisation, or why there is none.</summary>
    /// <param name="okt">The login.</param>
    /// <param name="virksomhet">The organisation that the user works for.</param>
    /// <param name="ikke">A token that the service did not take; null for none.</param>
    /// <param name="cancellationToken">Ends the renewal.</param>
    public async Task<Utfall<Brukerokt>> HentAsync(Brukerokt okt, Valgtvirksomhet virksomhet, Tilgang? ikke, CancellationToken cancellationToken)
    {
        if (oppsett.Policies.ReusesToken && okt.Tilgang.Token != ikke?.Token && Holder(okt.Tilgang, virksomhet))
        {
            return okt;
        }

        var bestilling = new Tokenbestilling(HelseIdScopes.Provetjeneste, HelseIdScopes.ProvetjenesteBruker, Attest: null);
        var fetched = await BestillAsync(okt, virksomhet, bestilling, cancellationToken).ConfigureAwait(false);
        return fetched.Verdi is { } tilgang ? okt with { Tilgang = MedFornyelse(okt, tilgang, tilgang) } : fetched.Feil!;
    }

    /// <summary>A token for a service by the login's refresh token, or why there is none; what the login goes on with is <see cref="Fornyet"/>.</summary>
    public async Task<Utfall<Tilgang>> BestillAsync(
        Brukerokt okt, Valgtvirksomhet virksomhet, Tokenbestilling bestilling, CancellationToken cancellationToken)
    {
        if (okt.Tilgang.Fornyelse is not { } refresh
            || (oppsett.Policies.HeedsLoginExpiry && okt.Tilgang.FornyesTil is { } until && clock.GetUtcNow() >= until))
        {
            return Utlopt;
        }

        return await endepunkt.HentAsync(
            new Tokenforesporsel
            {
                Parametre = Parametre(refresh, bestilling),
                Nokkel = oppsett.Policies.KeepsProofKey ? okt.Nokkel : JoseKey.CreateEc(),
                Trenger = bestilling.Trenger,
                Virksomhet = virksomhet,
                Attest = bestilling.Attest,
                ForBruker = true,

                // Without an answer nobody knows whether the refresh token is used up.
                Gjentak = Gjentak.NarTjenestenErBorte,
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The login as it goes on after a token for another service: its own token stays, the newest refresh token counts.</summary>
    public Brukerokt Fornyet(Brukerokt okt, Tilgang tilgang) => okt with { Tilgang = MedFornyelse(okt, okt.Tilgang, tilgang) };

    private static Dictionary<string, string> Parametre(string refresh, Tokenbestilling bestilling)
    {
        var parametre = new Dictionary<string, string>
        {
            ["grant_type"] = HelseIdGrants.RefreshToken,
            ["refresh_token"] = refresh,
            ["resource"] = bestilling.Mottaker,
        };
        if (bestilling.Scopes.Count > 0)
        {
            parametre["scope"] = string.Join(' ', bestilling.Scopes);
        }

        return parametre;
    }

    private Tilgang MedFornyelse(Brukerokt okt, Tilgang egen, Tilgang nyeste) => egen with
    {
        Fornyelse = oppsett.Policies.UsesNewestRefreshToken ? nyeste.Fornyelse ?? okt.Tilgang.Fornyelse : okt.Tilgang.Fornyelse,
        FornyesTil = nyeste.FornyesTil ?? okt.Tilgang.FornyesTil,
    };

    private bool Holder(Tilgang tilgang, Valgtvirksomhet virksomhet) =>
        (tilgang.Virksomhet == virksomhet || (tilgang.Virksomhet is not null && !oppsett.Policies.RenewsAtOrganisationSwitch))
        && (!oppsett.Policies.HeedsExpiry || clock.GetUtcNow() < tilgang.Utloper);
}
