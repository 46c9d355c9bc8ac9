using System.Text.Json;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>A vendor's system behind its adapter: the contract's calls over any channel.</summary>
public sealed class VendorCarrier(IAdapterChannel channel, TimeProvider clock) : IVendorSystem, IAsyncDisposable
{
    private static readonly TimeSpan Ordinary = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc/>
    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) =>
        AskAsync<SystemDeclaration>(new("GET", AdapterRoutes.System, null, Ordinary), "system", cancellationToken);

    /// <inheritdoc/>
    public async Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken)
    {
        var call = new AdapterCall("PUT", AdapterRoutes.Scenario(scenario), Json(cast), Ordinary);
        var answer = await CallAsync(call, "scenarios", cancellationToken);
        return answer.Status == 204 ? new ScenarioReply() : Read<ScenarioReply>(answer, call);
    }

    /// <inheritdoc/>
    public Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        var limit = AdapterCatalog.Action(action)?.Tidsfrist ?? Ordinary;
        return AskAsync<Attempt>(new("POST", AdapterRoutes.Action(scenario, action), Json(request), limit), action, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
        AskAsync<Attempt>(new("POST", AdapterRoutes.Answer(scenario), Json(answer), Ordinary), "svar", cancellationToken);

    /// <inheritdoc/>
    public Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken)
    {
        var limit = AdapterCatalog.View(view)?.Tidsfrist ?? Ordinary;
        return AskAsync<ViewReading>(new("GET", AdapterRoutes.View(scenario, view), null, limit), view, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) =>
        await AskAsync<string[]>(new("GET", AdapterRoutes.Log(scenario), null, Ordinary), "log", cancellationToken);

    /// <inheritdoc/>
    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) => CallAsync(
        new("POST", AdapterRoutes.Clock, Json(new ClockMove(by.TotalSeconds)), Ordinary), "clock", cancellationToken);

    /// <inheritdoc/>
    public Task EndAsync(string scenario, CancellationToken cancellationToken) =>
        CallAsync(new("DELETE", AdapterRoutes.Scenario(scenario), null, Ordinary), "scenarios", cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => channel.DisposeAsync();

    private async Task<T> AskAsync<T>(AdapterCall call, string entry, CancellationToken cancellationToken) =>
        Read<T>(await CallAsync(call, entry, cancellationToken), call);

    private async Task<AdapterAnswer> CallAsync(AdapterCall call, string entry, CancellationToken cancellationToken)
    {
        var answer = await channel.CallAsync(call, cancellationToken);
        return answer.Status switch
        {
            202 => await PollAsync(call, answer, cancellationToken),
            200 or 204 => answer,
            501 => throw new EntryNotOfferedException(entry),
            _ => throw Outside(call, answer, $"fikk {Digits(answer.Status)}"),
        };
    }

    private async Task<AdapterAnswer> PollAsync(AdapterCall call, AdapterAnswer answer, CancellationToken cancellationToken)
    {
        var location = answer.Location ?? throw Outside(call, answer, "fikk 202 uten Location");
        var ask = new AdapterCall("GET", location, null, Ordinary);
        var started = clock.GetTimestamp();
        while (clock.GetElapsedTime(started) < call.Limit)
        {
            await Task.Delay(Beat, clock, cancellationToken);
            var next = await channel.CallAsync(ask, cancellationToken);
            if (next.Status != 202)
            {
                return next.Status is 200 or 204 ? next : throw Outside(ask, next, $"fikk {Digits(next.Status)}");
            }
        }

        throw new AdapterLostException(
            $"Forventet at {call.Name} ble ferdig innen {Digits((int)call.Limit.TotalSeconds)} sekunder, men {location} svarer fortsatt 202. Se adapterens logg.");
    }

    private static T Read<T>(AdapterAnswer answer, AdapterCall call)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(answer.Body, AdapterJson.Options) ?? throw Outside(call, answer, "fikk null");
        }
        catch (JsonException fault)
        {
            throw Outside(call, answer, $"fikk noe som ikke er etter openapi.yaml ({fault.Path ?? "$"})", fault);
        }
    }

    private static AdapterLostException Outside(AdapterCall call, AdapterAnswer answer, string received, Exception? inner = null)
    {
        var detail = Detail(answer.Body);
        return new AdapterLostException(
            $"Forventet statuskode 200 og svar etter openapi.yaml på {call.Name}, {received} fra adapteren{detail}. Se adapterens logg.", inner);
    }

    private static string Detail(string body)
    {
        try
        {
            using var problem = JsonDocument.Parse(body.Length == 0 ? "null" : body);
            return problem.RootElement.ValueKind == JsonValueKind.Object
                && problem.RootElement.TryGetProperty("detail", out var detail) && detail.ValueKind == JsonValueKind.String
                    ? $": {detail.GetString()!.TrimEnd('.')}"
                    : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, AdapterJson.Options);
}
