using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Gets the public keys of the clients that a system declares.</summary>
internal static class Klientnokler
{
    private const int LongestAnswer = 256 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>The keys by client id; those with an address are fetched from it.</summary>
    /// <exception cref="SetUpFaultException">They cannot be had.</exception>
    public static async Task<IReadOnlyDictionary<string, JsonObject>> HentAsync(
        IReadOnlyList<ErklartHelseIdKlient> erklart, CancellationToken cancellationToken)
    {
        var nokler = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var klient in erklart.Where(k => k.KlientId is not null))
        {
            if (klient.Jwks is { } jwks)
            {
                nokler[klient.KlientId!] = jwks;
            }
            else if (klient.JwksUri is { } adresse)
            {
                nokler[klient.KlientId!] = await HentAsync(klient.KlientId!, adresse, cancellationToken);
            }
        }

        return nokler;
    }

    private static async Task<JsonObject> HentAsync(string klientId, string adresse, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };
            return JsonNode.Parse(await http.GetStringAsync(new Uri(adresse), cancellationToken)) as JsonObject
                ?? throw Ubrukelig(klientId, adresse, "et JSON-objekt ventet, noe annet mottatt", null);
        }
        catch (Exception wrong) when (wrong is HttpRequestException or JsonException or UriFormatException or InvalidOperationException
            || (wrong is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Ubrukelig(klientId, adresse, wrong.Message, wrong);
        }
    }

    private static SetUpFaultException Ubrukelig(string klientId, string adresse, string hvorfor, Exception? inner) => new(
        $"Forventet et JWK-sett med de offentlige nøklene til klienten «{klientId}» på {adresse}, men det kunne ikke hentes ({hvorfor}). Rett «jwksUri» i GET /v1/system.",
        inner);
}
