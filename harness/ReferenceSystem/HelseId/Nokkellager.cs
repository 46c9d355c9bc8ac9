using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Keeps HelseID's signing keys for a day, and fetches them once more when a key is not among them.</summary>
internal sealed class Nokkellager(Tjenestenett nett, TimeProvider clock)
{
    private static readonly TimeSpan Dogn = TimeSpan.FromHours(24);

    private List<JsonWebKey> _kjent = [];
    private DateTimeOffset _hentet = DateTimeOffset.MinValue;

    /// <summary>The keys, or why they could not be had.</summary>
    /// <param name="metadata">Where they are.</param>
    /// <param name="kid">The key that is looked for; null looks for none.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    public async Task<Utfall<List<JsonWebKey>>> HentAsync(HelseIdMetadata metadata, string? kid, CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() - _hentet < Dogn && (kid is null || _kjent.Exists(key => key.Kid == kid)))
        {
            return _kjent;
        }

        var svar = await nett.SendAsync("HelseID", () => new HttpRequestMessage(HttpMethod.Get, metadata.Jwks), Gjentak.OgsaUtenSvar, cancellationToken)
            .ConfigureAwait(false);
        if (svar.Feil is { } feil)
        {
            return feil;
        }

        if (svar.Verdi!.Status != HttpStatusCode.OK || Les(svar.Verdi.Innhold) is not { } keys)
        {
            return new HelseIdFeil(HelseIdFeilart.Uleselig, "Nøklene som HelseID publiserer, kan ikke leses");
        }

        (_kjent, _hentet) = (keys, clock.GetUtcNow());
        return keys;
    }

    private static List<JsonWebKey>? Les(string json)
    {
        try
        {
            return [.. new JsonWebKeySet(json).Keys.Where(key => key.Kty == "RSA")];
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or JsonException or FormatException)
        {
            return null;
        }
    }
}
