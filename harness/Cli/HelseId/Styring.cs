using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Simulators.HelseId.Okter;

namespace AcceptanceHarness.Cli.HelseId;

/// <summary>The control listener of simulators that run, as the command line speaks to it about HelseID sessions.</summary>
internal sealed class Styring : IDisposable
{
    /// <summary>The port that <c>acceptance helseid start</c> opens control on.</summary>
    public const int Port = 8447;

    private const int LengsteSvar = 16 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly Uri _address;

    /// <summary>Speaks to a control listener.</summary>
    /// <param name="address">Its address; null for the default one.</param>
    /// <param name="token">The token of <c>--control-token</c>; null for none.</param>
    public Styring(Uri? address, string? token)
    {
        _address = address ?? new Uri($"http://127.0.0.1:{Port}");
        _http = new HttpClient { Timeout = TimeSpan.FromSeconds(30), MaxResponseContentBufferSize = LengsteSvar };
        if (token is not null)
        {
            _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }
    }

    /// <summary>Opens a session.</summary>
    /// <exception cref="SetUpException">It could not be reached, or refused.</exception>
    public Task<Oktbeskrivelse> ApneAsync(Oktbestilling bestilling, CancellationToken cancellationToken) =>
        SendAsync<Oktbeskrivelse>("helseid/okter", JsonContent.Create(bestilling, options: Oktjson.Options), cancellationToken);

    /// <summary>Starts a session again.</summary>
    /// <exception cref="SetUpException">It could not be reached, or there is no such session.</exception>
    public Task<Oktbeskrivelse> NullstillAsync(string okt, CancellationToken cancellationToken) =>
        SendAsync<Oktbeskrivelse>($"helseid/okter/{Uri.EscapeDataString(okt)}/nullstill", null, cancellationToken);

    /// <summary>Closes a session and gives its result.</summary>
    /// <exception cref="SetUpException">It could not be reached, or there is no such session.</exception>
    public Task<Oktresultat> StoppAsync(string okt, CancellationToken cancellationToken) =>
        SendAsync<Oktresultat>($"helseid/okter/{Uri.EscapeDataString(okt)}/stopp", null, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<TAnswer> SendAsync<TAnswer>(string path, HttpContent? content, CancellationToken cancellationToken)
        where TAnswer : class
    {
        try
        {
            using var answer = await _http.PostAsync(new Uri(_address, $"/{path}"), content, cancellationToken);
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            return answer.IsSuccessStatusCode
                ? Read<TAnswer>(text) ?? throw Another(answer.StatusCode)
                : throw Refused(answer.StatusCode, text);
        }
        catch (Exception lost) when (lost is HttpRequestException or InvalidOperationException or (TaskCanceledException { InnerException: TimeoutException }))
        {
            throw new SetUpException(
                $"Får ikke svar fra styringen av simulatorene på {_address} (--styring). Start dem med «acceptance helseid start» uten --styring, "
                + $"eller med «acceptance simulators --control-port {Port}», og oppgi adressen som ble skrevet ved start.",
                lost);
        }
    }

    private SetUpException Refused(HttpStatusCode status, string text) => (status, Read<Avslag>(text)?.Feil) switch
    {
        (HttpStatusCode.Unauthorized, not null) =>
            new($"Styringen på {_address} krever et token. Oppgi --control-token med det som simulatorene ble startet med."),
        (_, { } why) => new(why),
        _ => Another(status),
    };

    private SetUpException Another(HttpStatusCode status) => new(FormattableString.Invariant(
        $"Forventet styringen av simulatorene på {_address} (--styring), men det som svarte ({(int)status}), er noe annet. Oppgi adressen som ble skrevet ved start."));

    private static T? Read<T>(string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Oktjson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Avslag(string? Feil);
}
