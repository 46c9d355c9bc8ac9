using System.Collections.Concurrent;
using System.Net;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Calls the registers as a system, with a token for each.</summary>
internal sealed class Registernett(HelseIdTjenester helseId, string anchorPem, Valgtvirksomhet virksomhet, MeldingsPolicies policies, TimeProvider clock) : IDisposable
{
    private readonly Tjenestenett _nett = new(anchorPem, new Nettvaner(SerPaSertifikat: true, Gjentak: 0, Tjenestenett.Vanlig), clock);
    private readonly ConcurrentDictionary<string, Tilgang> _kjent = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _tidligst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Tokenendepunkt _tokens = helseId.Tokens;

    /// <summary>What a register answered, or why it did not.</summary>
    /// <param name="adresse">The address.</param>
    /// <param name="scope">The scope that is needed.</param>
    /// <param name="accept">The media type that is wanted.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Utfall<Nettsvar>> HentAsync(Uri adresse, string scope, string accept, CancellationToken cancellationToken)
    {
        if (policies.HeedsRetryAfter && _tidligst.TryGetValue(adresse.Authority, out var tidligst) && clock.GetUtcNow() < tidligst)
        {
            return new HelseIdFeil(HelseIdFeilart.Utilgjengelig, "Adresseregisteret har bedt om en pause");
        }

        var tilgang = await TilgangAsync(scope, cancellationToken).ConfigureAwait(false);
        if (tilgang.Verdi is not { } gitt)
        {
            return tilgang.Feil!;
        }

        var svar = await _nett.EnGangAsync("Adresseregisteret", () => Request(adresse, gitt, accept), cancellationToken).ConfigureAwait(false);
        if (svar.Verdi is { ErBorte: true, VentFor: { } vent })
        {
            _tidligst[adresse.Authority] = clock.GetUtcNow() + vent;
        }

        return svar.Verdi is not { } svarte ? new HelseIdFeil(HelseIdFeilart.Utilgjengelig, "Adresseregisteret svarer ikke")
            : svarte.Status is HttpStatusCode.OK or HttpStatusCode.NotFound ? svarte
            : new HelseIdFeil(HelseIdFeilart.Utilgjengelig, $"Adresseregisteret svarte {(int)svarte.Status}");
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
