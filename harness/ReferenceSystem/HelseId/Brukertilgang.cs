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

        if (okt.Tilgang.Fornyelse is not { } refresh
            || (oppsett.Policies.HeedsLoginExpiry && okt.Tilgang.FornyesTil is { } until && clock.GetUtcNow() >= until))
        {
            return Utlopt;
        }

        var fetched = await endepunkt.HentAsync(
            new Tokenforesporsel
            {
                Parametre = new Dictionary<string, string>
                {
                    ["grant_type"] = HelseIdGrants.RefreshToken,
                    ["refresh_token"] = refresh,
                    ["resource"] = HelseIdScopes.Provetjeneste,
                },
                Nokkel = oppsett.Policies.KeepsProofKey ? okt.Nokkel : JoseKey.CreateEc(),
                Trenger = HelseIdScopes.ProvetjenesteBruker,
                Virksomhet = virksomhet,
                ForBruker = true,

                // Without an answer nobody knows whether the refresh token is used up.
                Gjentak = Gjentak.NarTjenestenErBorte,
            },
            cancellationToken).ConfigureAwait(false);
        return fetched.Verdi is { } tilgang ? Fornyet(okt, tilgang) : fetched.Feil!;
    }

    private Brukerokt Fornyet(Brukerokt okt, Tilgang tilgang) => okt with
    {
        Tilgang = tilgang with
        {
            Fornyelse = oppsett.Policies.UsesNewestRefreshToken ? tilgang.Fornyelse ?? okt.Tilgang.Fornyelse : okt.Tilgang.Fornyelse,
            FornyesTil = tilgang.FornyesTil ?? okt.Tilgang.FornyesTil,
        },
    };

    private bool Holder(Tilgang tilgang, Valgtvirksomhet virksomhet) =>
        (tilgang.Virksomhet == virksomhet || (tilgang.Virksomhet is not null && !oppsett.Policies.RenewsAtOrganisationSwitch))
        && (!oppsett.Policies.HeedsExpiry || clock.GetUtcNow() < tilgang.Utloper);
}
