using System.Collections.Concurrent;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Keeps the system's own tokens, by scope and organisation, until they expire.</summary>
internal sealed class Systemtilgang(Klientoppsett oppsett, Tokenendepunkt endepunkt, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Tilgang> _kjent = new();

    /// <summary>A token that holds, or why there is none.</summary>
    /// <param name="virksomhet">The organisation that the system acts for.</param>
    /// <param name="eier">Whose the token is; empty when all users share it.</param>
    /// <param name="ikke">A token that the service did not take; null for none.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    public async Task<Utfall<Tilgang>> HentAsync(Valgtvirksomhet virksomhet, string eier, Tilgang? ikke, CancellationToken cancellationToken)
    {
        var scope = string.Join(' ', oppsett.Policies.SystemScopes);
        var key = oppsett.Policies.KeepsTokensByOrganisation ? $"{eier} {scope} {virksomhet.Orgnr}:{virksomhet.Underenhet}" : scope;
        if (oppsett.Policies.ReusesToken && _kjent.TryGetValue(key, out var known) && known.Token != ikke?.Token
            && (!oppsett.Policies.HeedsExpiry || clock.GetUtcNow() < known.Utloper))
        {
            return known;
        }

        var fetched = await endepunkt.HentAsync(
            new Tokenforesporsel
            {
                Parametre = new Dictionary<string, string>
                {
                    ["grant_type"] = HelseIdGrants.ClientCredentials,
                    ["scope"] = scope,
                    ["resource"] = HelseIdScopes.Provetjeneste,
                },
                Nokkel = JoseKey.CreateEc(),
                Trenger = HelseIdScopes.ProvetjenesteSystem,
                Virksomhet = virksomhet,
            },
            cancellationToken).ConfigureAwait(false);
        if (fetched.Verdi is { } tilgang)
        {
            _kjent[key] = tilgang;
        }

        return fetched;
    }
}
