using System.Net.Http.Headers;
using AcceptanceHarness.Wire.Adapter;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using RestSharp;

namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>Calls an adapter over HTTP; a connection that cannot be made is tried again, an action never.</summary>
internal sealed class PushChannel : IAdapterChannel
{
    private const int Retries = 3;
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);
    private readonly RestClient _client;
    private readonly TimeProvider _clock;
    private readonly Uri _address;
    private readonly string? _token;

    public PushChannel(Uri address, string? token, TimeProvider clock)
    {
        _address = address;
        _token = token;
        _clock = clock;
        _client = new RestClient(new RestClientOptions(address) { Timeout = Timeout.InfiniteTimeSpan, FollowRedirects = false });
    }

    public async Task<AdapterAnswer> CallAsync(AdapterCall call, CancellationToken cancellationToken)
    {
        try
        {
            var response = await Pipeline(call).ExecuteAsync(
                async token => await ExecuteAsync(call, token), cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            return HasAnswered(response)
                ? new AdapterAnswer((int)response.StatusCode, response.Content ?? "", Location(response))
                : throw Lost(call, $"fikk ingen ({response.ErrorException?.Message ?? "forbindelsen ble brutt"})", response.ErrorException);
        }
        catch (TimeoutRejectedException fault)
        {
            throw Lost(call, FormattableString.Invariant($"fikk ingen innen {call.Limit.TotalSeconds:0} sekunder"), fault);
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>RestSharp makes a call that was given up into a response: here it is the limit that has passed.</summary>
    private async Task<RestResponse> ExecuteAsync(AdapterCall call, CancellationToken cancellationToken)
    {
        var response = await _client.ExecuteAsync(Request(call), cancellationToken);
        if (!HasAnswered(response))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return response;
    }

    /// <summary>RestSharp calls a refusal an error too; it is still an answer. A success whose body broke off is none.</summary>
    private static bool HasAnswered(RestResponse response) =>
        response.ResponseStatus == ResponseStatus.Completed || (int)response.StatusCode >= 300;

    private ResiliencePipeline<RestResponse> Pipeline(AdapterCall call)
    {
        var builder = new ResiliencePipelineBuilder<RestResponse> { TimeProvider = _clock };
        builder.AddTimeout(call.Limit);
        if (!call.IsAction)
        {
            builder.AddRetry(new RetryStrategyOptions<RestResponse>
            {
                ShouldHandle = attempt => ValueTask.FromResult(
                    attempt.Outcome.Result?.ErrorException is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }),
                MaxRetryAttempts = Retries,
                Delay = RetryDelay,
            });
        }

        return builder.Build();
    }

    private RestRequest Request(AdapterCall call)
    {
        var request = new RestRequest(call.Path, Enum.Parse<Method>(call.Method, ignoreCase: true));
        if (call.Body is { } body)
        {
            request.AddStringBody(body, ContentType.Json);
        }

        if (_token is { } token)
        {
            request.AddHeader("Authorization", new AuthenticationHeaderValue("Bearer", token).ToString());
        }

        return request;
    }

    /// <summary>A location is followed only as a path on the adapter itself: the token goes nowhere else.</summary>
    private string? Location(RestResponse response) =>
        response.Headers?.FirstOrDefault(h => string.Equals(h.Name, "Location", StringComparison.OrdinalIgnoreCase))?.Value is { } text
        && Uri.TryCreate(_address, text, out var location) && location.Authority == _address.Authority
            ? location.PathAndQuery
            : null;

    private AdapterLostException Lost(AdapterCall call, string received, Exception? inner) => new(
        $"Forventet svar på {call.Name} fra adapteren på {_address}, {received}. Start adapteren, eller rett --adapter.", inner);
}
