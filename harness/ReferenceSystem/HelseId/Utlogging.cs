using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Ends a user's login at HelseID.</summary>
internal sealed class Utlogging(Klientoppsett oppsett, Tjenestenett nett, Metadatalager lager)
{
    /// <summary>Why HelseID did not end it; null when it did.</summary>
    public async Task<HelseIdFeil?> LoggUtAsync(Brukerokt okt, CancellationToken cancellationToken)
    {
        var funnet = await lager.HentAsync(cancellationToken).ConfigureAwait(false);
        if (funnet.Verdi?.EndSession is not { } address)
        {
            return funnet.Feil;
        }

        var parametre = new Dictionary<string, string> { ["id_token_hint"] = okt.IdToken }
            .Med("post_logout_redirect_uri", oppsett.Klient.PostLogoutRedirectUri);
        var svar = await new Nettleser(nett, pid: null).ApneAsync(
            new Uri(QueryHelpers.AddQueryString(address.AbsoluteUri, parametre.ToDictionary(p => p.Key, p => (string?)p.Value))), cancellationToken)
            .ConfigureAwait(false);
        return svar.Verdi is { Status: < HttpStatusCode.BadRequest } ? null : svar.Feil ?? Avslag.Av(svar.Verdi!);
    }
}
