using System.Collections.Concurrent;
using System.Net;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Calls the registers as a system, with a token for each.</summary>
internal sealed class Registernett(HelseIdTjenester helseId, string anchorPem, Valgtvirksomhet virksomhet, TimeProvider clock) : IDisposable
{
    private readonly Tjenestenett _nett = new(anchorPem, new Nettvaner(SerPaSertifikat: true, Gjentak: 0, Tjenestenett.Vanlig), clock);
    private readonly ConcurrentDictionary<string, Tilgang> _kjent = new();
    private readonly Tokenendepunkt _tokens = helseId.Tokens;

    /// <summary>What a register answered, or why it did not.</summary>
    /// <param name="adresse">The address.</param>
    /// <param name="scope">The scope that is needed.</param>
    /// <param name="accept">The media type that is wanted.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Utfall<Nettsvar>> HentAsync(Uri adresse, string scope, string accept, CancellationToken cancellationToken)
    {
        var tilgang = await TilgangAsync(scope, cancellationToken).ConfigureAwait(false);
        return tilgang.Verdi is { } gitt
            ? await _nett.SendAsync("Adresseregisteret", () => Request(adresse, gitt, accept), Gjentak.OgsaUtenSvar, cancellationToken).ConfigureAwait(false) is { Verdi: { } svar }
                ? svar.Status is HttpStatusCode.OK or HttpStatusCode.NotFound ? svar : new HelseIdFeil(HelseIdFeilart.Utilgjengelig, $"Adresseregisteret svarte {(int)svar.Status}")
                : new HelseIdFeil(HelseIdFeilart.Utilgjengelig, "Adresseregisteret svarer ikke")
            : tilgang.Feil!;
    }

    public void Dispose() => _nett.Dispose();

    private HttpRequestMessage Request(Uri adresse, Tilgang tilgang, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, adresse);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Authorization", $"DPoP {tilgang.Token}");
        Dpopbevis.Legg(request, helseId.Oppsett, tilgang.Nokkel, nonce: null, tilgang.Token);
        return request;
    }

    private async Task<Utfall<Tilgang>> TilgangAsync(string scope, CancellationToken cancellationToken)
    {
        if (_kjent.TryGetValue(scope, out var kjent) && clock.GetUtcNow() < kjent.Utloper)
        {
            return kjent;
        }

        var hentet = await _tokens.HentAsync(
            new Tokenforesporsel
            {
                Parametre = new Dictionary<string, string> { ["grant_type"] = Wire.HelseId.HelseIdGrants.ClientCredentials, ["scope"] = scope },
                Nokkel = JoseKey.CreateEc(),
                Trenger = scope,
                Virksomhet = virksomhet,
            },
            cancellationToken).ConfigureAwait(false);
        if (hentet.Verdi is { } ny)
        {
            _kjent[scope] = ny;
        }

        return hentet;
    }
}
