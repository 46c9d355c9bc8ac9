using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Gets the public keys of the clients that a system declares.</summary>
internal static class Klientnokler
{
    private const int LongestAnswer = 256 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>The keys by client id; those with an address are fetched from it.</summary>
    /// <exception cref="SetUpFaultException">They cannot be had.</exception>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<JsonWebKey>>> HentAsync(
        IReadOnlyList<ErklartHelseIdKlient> erklart, CancellationToken cancellationToken)
    {
        var nokler = new Dictionary<string, IReadOnlyList<JsonWebKey>>(StringComparer.Ordinal);
        foreach (var klient in erklart.Where(k => k.KlientId is not null))
        {
            if (klient.Jwks is { } jwks)
            {
                nokler[klient.KlientId!] = Les(klient.KlientId!, jwks.ToJsonString(), "jwks");
            }
            else if (klient.JwksUri is { } adresse)
            {
                nokler[klient.KlientId!] = Les(klient.KlientId!, await HentAsync(klient.KlientId!, adresse, cancellationToken), "jwksUri");
            }
        }

        return nokler;
    }

    private static async Task<string> HentAsync(string klientId, string adresse, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };
            return await http.GetStringAsync(new Uri(adresse), cancellationToken);
        }
        catch (Exception wrong) when (wrong is HttpRequestException or UriFormatException or InvalidOperationException
            || (wrong is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Ubrukelig(klientId, adresse, wrong);
        }
    }

    private static IReadOnlyList<JsonWebKey> Les(string klientId, string jwks, string felt)
    {
        try
        {
            return PublicJwks.Read(jwks);
        }
        catch (FormatException wrong)
        {
            throw new SetUpFaultException($"Nøklene til klienten «{klientId}» kan ikke brukes. {wrong.Message} Rett «{felt}» i GET /v1/system.", wrong);
        }
    }

    private static SetUpFaultException Ubrukelig(string klientId, string adresse, Exception inner) => new(
        $"Forventet et JWK-sett med de offentlige nøklene til klienten «{klientId}» på {adresse}, men det kunne ikke hentes ({inner.Message}). Rett «jwksUri» i GET /v1/system.",
        inner);
}
