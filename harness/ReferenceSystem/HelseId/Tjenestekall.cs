using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Calls a service behind HelseID.</summary>
internal sealed class Tjenestekall(Klientoppsett oppsett, Tjenestenett nett)
{
    private const int Flest = 10;
    private const string Hvem = "Prøvetjenesten";

    /// <summary>What the service answered, or why it did not.</summary>
    /// <param name="adresse">The service.</param>
    /// <param name="tilgang">Gives a token, other than the one that the service did not take.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Utfall<Nettsvar>> HentAsync(
        Uri adresse, Func<Tilgang?, CancellationToken, Task<Utfall<Tilgang>>> tilgang, CancellationToken cancellationToken)
    {
        var renewals = Math.Clamp(oppsett.Policies.RenewalsAtUnauthorized, 0, Flest);
        var retries = Math.Clamp(oppsett.Policies.RetriesAtForbidden, 0, Flest);
        Tilgang? ikke = null;
        while (true)
        {
            var funnet = await tilgang(ikke, cancellationToken).ConfigureAwait(false);
            if (funnet.Verdi is not { } token)
            {
                return funnet.Feil!;
            }

            var svar = await nett.SendAsync(Hvem, () => Request(adresse, token), Gjentak.OgsaUtenSvar, cancellationToken).ConfigureAwait(false);
            if (svar.Verdi is not { } answered)
            {
                return svar.Feil!;
            }

            if (answered.Status == HttpStatusCode.Unauthorized && renewals-- > 0)
            {
                ikke = token;
            }
            else if (answered.Status != HttpStatusCode.Forbidden || retries-- <= 0)
            {
                return Les(answered);
            }
        }
    }

    private HttpRequestMessage Request(Uri adresse, Tilgang tilgang)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Sporring(adresse, tilgang));
        request.Headers.TryAddWithoutValidation("Authorization", $"{oppsett.Policies.AuthorizationScheme} {tilgang.Token}");
        Dpopbevis.Legg(request, oppsett, tilgang.Nokkel, nonce: null, tilgang.Token);
        return request;
    }

    /// <summary>The address as it is called: with a query, which the proof's <c>htu</c> must leave out.</summary>
    private Uri Sporring(Uri adresse, Tilgang tilgang)
    {
        var with = QueryHelpers.AddQueryString(adresse.AbsoluteUri, "omfang", "alt");
        return new Uri(oppsett.Policies.TokenInAddress ? QueryHelpers.AddQueryString(with, "access_token", tilgang.Token) : with);
    }

    private static Utfall<Nettsvar> Les(Nettsvar svar) => svar.Status switch
    {
        HttpStatusCode.OK => svar,
        HttpStatusCode.Unauthorized => new HelseIdFeil(HelseIdFeilart.TokenIkkeGodtatt, $"{Hvem} godtok ikke innloggingen"),
        HttpStatusCode.Forbidden => new HelseIdFeil(HelseIdFeilart.IkkeTilgang, $"{Hvem} ga ikke tilgang"),
        >= HttpStatusCode.InternalServerError => new HelseIdFeil(HelseIdFeilart.Utilgjengelig, $"{Hvem} har en feil nå"),
        _ => new HelseIdFeil(HelseIdFeilart.Uleselig, $"Svaret fra {Hvem} kan ikke brukes"),
    };
}
