using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.Playwright;

namespace AcceptanceHarness.BrowserTests.Kjernejournal;

/// <summary>The reference system before the simulated kjernejournal, with a page of Chromium as its window.</summary>
internal sealed class Portalkontor : IAsyncDisposable
{
    private readonly AcceptanceEnvironment _environment;
    private readonly Scene _scene;
    private readonly ReferenceEhr _system;

    private Portalkontor(AcceptanceEnvironment environment, Scene scene, IPage page)
    {
        (_environment, _scene) = (environment, scene);
        _system = new ReferenceEhr(new ReferenceOptions
        {
            Clock = scene.Clock,
            Portalvindu = async (adresse, _) =>
            {
                await page.GotoAsync(adresse.AbsoluteUri);
                return await page.ContentAsync();
            },
        });
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Starts it, with the doctor logged in by HelseID.</summary>
    public static async Task<Portalkontor> StartAsync(IPage page)
    {
        var environment = await AcceptanceEnvironment.StartAsync(new AcceptanceSettings(), Cancel);
        var scene = environment.Open(CriterionId.Parse("AK-KJ-3-01"), "portalside", "Portalsiden i en nettleser");
        await environment.BeginAsync(scene);
        var kontor = new Portalkontor(environment, scene, page);
        await kontor._system.BeginAsync(scene.Id, scene.Cast, Cancel);
        await kontor.UtforAsync(AdapterAction.LoggInnHelseId, Rolle.PasientMedFodselsnummer, []);
        return kontor;
    }

    /// <summary>The person number of a patient.</summary>
    public string Nummer(string pasient) => _scene.PasientSom(pasient).Nummer()!;

    /// <summary>Gives a patient a name, as kjernejournal has it.</summary>
    public void GiNavn(string pasient, string navn) =>
        KjernejournalSimulator.Endre(_scene.Tenant, Nummer(pasient), borger => borger with { Navn = navn });

    /// <summary>Opens a patient in the system.</summary>
    public async Task ApnePasientAsync(string pasient)
    {
        await UtforAsync(AdapterAction.ApnePasient, pasient, []);
        await UtforAsync(AdapterAction.VentPaBakgrunnsjobb, pasient, []);
    }

    /// <summary>Opens kjernejournal for the patient that is open.</summary>
    public Task ApneKjernejournalAsync(string pasient) => UtforAsync(AdapterAction.ApneKjernejournal, pasient, new JsonObject { ["grunnlag"] = "samtykke" });

    public async ValueTask DisposeAsync()
    {
        await _system.EndAsync(_scene.Id, Cancel);
        _system.Dispose();
        await _environment.EndAsync(_scene, Cancel);
        await _environment.DisposeAsync();
    }

    private async Task UtforAsync(string action, string pasient, JsonObject argumenter)
    {
        var attempt = await _system.PerformAsync(
            _scene.Id, action, new ActionRequest { Bruker = Rolle.Lege, Pasient = pasient, Argumenter = argumenter }, Cancel);
        Assert.Equal((AttemptOutcome.Performed, ""), (attempt.Outcome, string.Concat(attempt.Shown.Where(s => s.Kind == "error").Select(s => s.Text))));
    }
}
