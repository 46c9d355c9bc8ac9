using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Runs;

/// <summary>A system that takes no people (501 on PUT /v1/scenarios): parts become the pool's own patients on the way in, and parts again on the way out.</summary>
internal sealed class FastBesetningSystem(IVendorSystem indre, FastBesetning besetning, SetUpFaults oppsettsfeil, Tenant leietaker) : IVendorSystem
{
    private readonly ConcurrentDictionary<string, Dictionary<string, CastPatient>> _deltar = new();
    private readonly ConcurrentDictionary<string, Lazy<Task>> _tattIBruk = new();

    public IVendorSystem Indre => indre;

    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) => indre.DescribeAsync(cancellationToken);

    public async Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken)
    {
        try
        {
            return await indre.BeginAsync(scenario, cast, cancellationToken);
        }
        catch (EntryNotOfferedException)
        {
            var pasienter = _deltar[scenario] = besetning.Pool.Reserver();
            return new ScenarioReply(besetning.For(cast, pasienter));
        }
    }

    public async Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        if (request.Pasient is not { } rolle || !_deltar.TryGetValue(scenario, out var pasienter))
        {
            return await indre.PerformAsync(scenario, action, request, cancellationToken);
        }

        if (besetning.ManglerBruker(request.Bruker) is { } grunn)
        {
            throw new NotRunException(grunn);
        }

        var pasient = pasienter.GetValueOrDefault(rolle) ?? throw new NotRunException(besetning.Mangler(rolle));
        var egen = request with { Pasient = pasient.Nokkel };
        if (action == AdapterAction.ApnePasient)
        {
            // Opened once: to open a patient may in itself be seen by the services.
            var apnet = await indre.PerformAsync(scenario, action, egen, cancellationToken);
            await _tattIBruk.GetOrAdd(pasient.Nokkel, _ => new Lazy<Task>(() => KontrollerAsync(scenario, pasient.Nokkel, cancellationToken))).Value;
            return apnet;
        }

        await _tattIBruk.GetOrAdd(pasient.Nokkel, _ => new Lazy<Task>(() => TaIBrukAsync(scenario, egen, cancellationToken))).Value;
        return await indre.PerformAsync(scenario, action, egen, cancellationToken);
    }

    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
        indre.AnswerAsync(scenario, answer, cancellationToken);

    public async Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken)
    {
        var sett = await indre.ViewAsync(scenario, view, cancellationToken);
        return _deltar.TryGetValue(scenario, out var pasienter)
            ? sett with { Fields = (JsonObject)SomRolle(sett.Fields.DeepClone(), pasienter) }
            : sett;
    }

    // The log names people as the system does; whoever reads it knows them by their parts, as in views.
    public async Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken)
    {
        var linjer = await indre.LogAsync(scenario, cancellationToken);
        return _deltar.TryGetValue(scenario, out var pasienter)
            ? [.. linjer.Select(linje => pasienter.Aggregate(linje, (tekst, spiller) => Regex.Replace(tekst, $@"\b{Regex.Escape(spiller.Value.Nokkel)}\b", spiller.Key)))]
            : linjer;
    }

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) => indre.AdvanceClockAsync(by, cancellationToken);

    public async Task EndAsync(string scenario, CancellationToken cancellationToken)
    {
        if (_deltar.TryRemove(scenario, out var pasienter))
        {
            foreach (var (rolle, pasient) in pasienter.Where(p => !ErBrukt(p.Value)))
            {
                besetning.Pool.Slipp(rolle, pasient);
            }
        }

        await indre.EndAsync(scenario, cancellationToken);
    }

    private async Task TaIBrukAsync(string scenario, ActionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await indre.PerformAsync(scenario, AdapterAction.ApnePasient, request with { Argumenter = [] }, cancellationToken);
        }
        catch (EntryNotOfferedException)
        {
            return;
        }

        await KontrollerAsync(scenario, request.Pasient!, cancellationToken);
    }

    /// <summary>A pooled patient must have no prescriptions when a scenario begins with it.</summary>
    private async Task KontrollerAsync(string scenario, string pasient, CancellationToken cancellationToken)
    {
        try
        {
            var liste = await indre.ViewAsync(scenario, AdapterView.Reseptliste, cancellationToken);
            if (liste.Fields["resepter"] is JsonArray { Count: > 0 } resepter)
            {
                throw oppsettsfeil.Stop(
                    $"Pasienten «{pasient}» i «rollebesetning.pasienter» er ikke i forventet starttilstand: forventet ingen resepter i reseptlisten, fikk {resepter.Count}. "
                    + "Rydd pasienten i fagsystemet, eller bytt den ut i acceptance.json.");
            }
        }
        catch (EntryNotOfferedException)
        {
            // What the system cannot show cannot be held against it; what the scenario itself needs is asked for there.
        }
    }

    private bool ErBrukt(CastPatient pasient) => _tattIBruk.ContainsKey(pasient.Nokkel)
        || (pasient.Nummer() is { } fnr && ReseptformidlerenSimulator.Tilstand(leietaker).Resepter.Values.Any(r => r.Fnr == fnr));

    private static JsonNode SomRolle(JsonNode felter, Dictionary<string, CastPatient> pasienter)
    {
        foreach (var (navn, verdi) in felter is JsonObject objekt ? objekt.ToList() : [])
        {
            if (navn == "pasient" && pasienter.FirstOrDefault(p => p.Value.Nokkel == verdi?.ToString()).Key is { } rolle)
            {
                felter[navn] = rolle;
            }
        }

        foreach (var barn in felter switch { JsonObject o => o.Select(p => p.Value), JsonArray a => a, _ => [] })
        {
            if (barn is JsonObject or JsonArray)
            {
                SomRolle(barn, pasienter);
            }
        }

        return felter;
    }
}
