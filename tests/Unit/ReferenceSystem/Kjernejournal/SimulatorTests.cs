using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

/// <summary>The healthy reference system before the simulated HelseID and kjernejournal: nothing that it does is wrong.</summary>
public sealed class SimulatorTests : IAsyncLifetime
{
    private AcceptanceEnvironment _environment = null!;
    private Scene _scene = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _environment = await AcceptanceEnvironment.StartAsync(new AcceptanceSettings { Pki = Legekontor.Pki }, Cancel);
        _scene = _environment.Open(CriterionId.Parse("AK-KJ-1-01"), "kjernejournal", "Kjernejournal");
        await _environment.BeginAsync(_scene);
    }

    public async ValueTask DisposeAsync()
    {
        await _environment.EndAsync(_scene, Cancel);
        await _environment.DisposeAsync();
    }

    [Fact]
    public async Task A_day_with_kjernejournal_has_no_findings()
    {
        await UtforAsync(AdapterAction.LoggInnHelseId, []);
        await UtforAsync(AdapterAction.ApnePasient, []);
        await UtforAsync(AdapterAction.VentPaBakgrunnsjobb, []);
        var ikon = await FeltAsync(AdapterView.Helseindikator, "ikon");
        var apnet = await UtforAsync(AdapterAction.ApneKjernejournal, new JsonObject { ["grunnlag"] = "samtykke" });
        var vist = await FeltAsync(AdapterView.Kjernejournal, "pasient");
        await LaTidenGaAsync(TimeSpan.FromSeconds(30));
        for (var gang = 0; gang < 8; gang++)
        {
            await LaTidenGaAsync(TimeSpan.FromMinutes(10));
        }

        await UtforAsync(AdapterAction.LukkPasient, []);

        Assert.Equal((AttemptOutcome.Performed, _scene.ApenPasient.Fnr), (apnet.Outcome, vist));
        Assert.Equal("2", ikon);
        var kall = _scene.Exchanges.Where(e => e.System == KjernejournalSimulator.SystemName).ToList();
        Assert.Equal(["indikator-status", "okt-opprett", "portal-hentpasient", "okt-forny"], kall.Select(e => e.Operation).Take(4));
        Assert.Equal("okt-avslutt", kall[^1].Operation);
        Assert.Empty(_scene.Exchanges.SelectMany(e => e.Findings).Select(f => f.ToString()));
    }

    private async Task LaTidenGaAsync(TimeSpan tid)
    {
        ((FakeTimeProvider)_scene.Clock).Advance(tid);
        await UtforAsync(AdapterAction.VentPaBakgrunnsjobb, []);
    }

    private Task<Attempt> UtforAsync(string action, JsonObject argumenter) => _scene.Vendor.PerformAsync(
        _scene.Id, action, new ActionRequest { Bruker = _scene.Bruker, Pasient = _scene.ApenPasient.Nokkel, Argumenter = argumenter }, Cancel);

    private async Task<string?> FeltAsync(string visning, string navn) =>
        (await _scene.Vendor.ViewAsync(_scene.Id, visning, Cancel)).Fields[navn]?.GetValue<string>();
}
