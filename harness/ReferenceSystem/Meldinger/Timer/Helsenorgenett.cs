using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Calls helsenorge's REST services as a system, with a token for each; person numbers stand in bodies alone.</summary>
internal sealed class Helsenorgenett(HelseIdTjenester helseId, string anchorPem, Valgtvirksomhet virksomhet, TimeProvider clock) : IDisposable
{
    private readonly Tjenestenett _nett = new(anchorPem, new Nettvaner(SerPaSertifikat: true, Gjentak: 0, Tjenestenett.Vanlig), clock);
    private readonly ConcurrentDictionary<string, Tilgang> _kjent = new();

    /// <summary>What a service answered, or why it did not.</summary>
    /// <param name="metode">The method.</param>
    /// <param name="adresse">The address.</param>
    /// <param name="scope">The scope that is needed.</param>
    /// <param name="medietype">The media type of what is sent.</param>
    /// <param name="innhold">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Utfall<Nettsvar>> SendAsync(HttpMethod metode, Uri adresse, string scope, string medietype, JsonObject innhold, CancellationToken cancellationToken)
    {
        var tilgang = await TilgangAsync(scope, cancellationToken).ConfigureAwait(false);
        return tilgang.Verdi is { } gitt
            ? await _nett.SendAsync("Helsenorge", () => Request(metode, adresse, gitt, medietype, innhold), Gjentak.Aldri, cancellationToken).ConfigureAwait(false)
            : tilgang.Feil!;
    }

    public void Dispose() => _nett.Dispose();

    private HttpRequestMessage Request(HttpMethod metode, Uri adresse, Tilgang tilgang, string medietype, JsonObject innhold)
    {
        var request = new HttpRequestMessage(metode, adresse) { Content = new StringContent(innhold.ToJsonString(), Encoding.UTF8, medietype) };
        request.Headers.TryAddWithoutValidation("Accept", medietype);
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

        var hentet = await helseId.Tokens.HentAsync(
            new Tokenforesporsel
            {
                Parametre = new Dictionary<string, string> { ["grant_type"] = HelseIdGrants.ClientCredentials, ["scope"] = scope },
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
