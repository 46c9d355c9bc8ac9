using System.Net;
using System.Text.Json;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What a service answered.</summary>
internal sealed record Nettsvar
{
    public required HttpStatusCode Status { get; init; }

    public required string Innhold { get; init; }

    /// <summary>Where the answer sends who asked.</summary>
    public Uri? Videre { get; init; }

    /// <summary>The DPoP nonce that came with the answer.</summary>
    public string? Nonce { get; init; }

    /// <summary>How long the service asks for.</summary>
    public TimeSpan? VentFor { get; init; }

    /// <summary>The answer's headers by name; of one that came more than once, the last.</summary>
    public IReadOnlyDictionary<string, string> Hoder { get; init; } = new Dictionary<string, string>();

    /// <summary>True when the service is away for now.</summary>
    public bool ErBorte => Status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    public static async Task<Nettsvar> LesAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new()
    {
        Status = response.StatusCode,
        Innhold = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false),
        Videre = response.Headers.Location,
        Nonce = response.Headers.TryGetValues("DPoP-Nonce", out var nonces) ? nonces.Last() : null,
        VentFor = response.Headers.RetryAfter?.Delta,
        Hoder = response.Headers.ToDictionary(h => h.Key, h => h.Value.Last(), StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>The JSON object of the answer; null when it has none.</summary>
    public JsonElement? Objekt()
    {
        try
        {
            using var document = JsonDocument.Parse(Innhold, new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
