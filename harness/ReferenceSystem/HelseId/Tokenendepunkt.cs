using System.Net;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Asks HelseID for tokens.</summary>
internal sealed class Tokenendepunkt(Klientoppsett oppsett, Tjenestenett nett, Metadatalager lager, TimeProvider clock)
{
    private const int Flest = 10;

    private string? _nonce;

    /// <summary>The token, or why there is none.</summary>
    public async Task<Utfall<Tilgang>> HentAsync(Tokenforesporsel foresporsel, CancellationToken cancellationToken)
    {
        var funnet = await lager.HentAsync(cancellationToken).ConfigureAwait(false);
        if (funnet.Verdi is not { } metadata)
        {
            return funnet.Feil!;
        }

        var nonce = oppsett.Policies.KeepsNonce ? _nonce : null;
        var most = Math.Clamp(oppsett.Policies.NonceRetries, 0, Flest);
        for (var attempt = 0; ; attempt++)
        {
            var with = nonce;
            var svar = await nett.SendAsync("HelseID", () => Request(foresporsel, metadata, with), foresporsel.Gjentak, cancellationToken).ConfigureAwait(false);
            if (svar.Verdi is not { } answered)
            {
                return svar.Feil!;
            }

            // The newest nonce is the one that holds, whatever was answered with it.
            nonce = _nonce = answered.Nonce ?? _nonce;
            if (attempt == most || answered.Nonce is null || !VilHaNonce(answered))
            {
                return Les(answered, foresporsel);
            }
        }
    }

    private static bool VilHaNonce(Nettsvar svar) => svar.Status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized
        && svar.Objekt() is { } body && JwsReading.Text(body, "error") == "use_dpop_nonce";

    private JsonObject? Attest(Tokenforesporsel foresporsel) => foresporsel.Attest
        ?? (foresporsel is { ForBruker: true, Virksomhet: { } virksomhet } && oppsett.Policies.SendsAttestWithToken ? Virksomhetsdetaljer.Attest(virksomhet) : null);

    private HttpRequestMessage Request(Tokenforesporsel foresporsel, HelseIdMetadata metadata, string? nonce)
    {
        var detaljer = Virksomhetsdetaljer.Av(foresporsel.Virksomhet, Attest(foresporsel), oppsett.Klient.Tilhorighet, oppsett.Policies);
        var request = new HttpRequestMessage(HttpMethod.Post, metadata.Token)
        {
            Content = new FormUrlEncodedContent(oppsett.Policies.TokenParameters(foresporsel.Parametre).MedErklaring(oppsett, metadata, detaljer)),
        };
        Dpopbevis.Legg(request, oppsett, foresporsel.Nokkel, nonce, token: null);
        return request;
    }

    private Utfall<Tilgang> Les(Nettsvar svar, Tokenforesporsel foresporsel)
    {
        if (svar.Status != HttpStatusCode.OK)
        {
            return Avslag.Av(svar);
        }

        var lest = Tokensvar.Les(svar);
        if (lest.Verdi is not { } token)
        {
            return lest.Feil!;
        }

        if (!oppsett.Policies.TakesTokenType(token.Type))
        {
            return new HelseIdFeil(HelseIdFeilart.Uleselig, "HelseID ga et token av en annen type enn fagsystemet ba om");
        }

        if (oppsett.Policies.ChecksScope && !token.Dekker(foresporsel.Trenger))
        {
            return new HelseIdFeil(HelseIdFeilart.ManglerScope, $"HelseID ga ikke scopet «{foresporsel.Trenger}», som tjenesten krever");
        }

        return Tilgang(token, foresporsel);
    }

    private Tilgang Tilgang(Tokensvar token, Tokenforesporsel foresporsel)
    {
        var now = clock.GetUtcNow();
        var life = token.Varighet ?? oppsett.Policies.DefaultLifetime;
        var margin = life / 4 < oppsett.Policies.ExpiryMargin ? life / 4 : oppsett.Policies.ExpiryMargin;
        return new Tilgang
        {
            Token = token.Token,
            Nokkel = foresporsel.Nokkel,
            Utloper = now + life - margin,
            Varighet = life,
            Virksomhet = foresporsel.Virksomhet,
            IdToken = token.IdToken,
            Fornyelse = token.Fornyelse,
            FornyesTil = now + token.FornyelseVarighet,
        };
    }
}
