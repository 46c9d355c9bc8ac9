using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Makes the vendor's system fetch, change and deliver the patient's list of medicines in use.</summary>
public sealed class LegemiddellisteDriver(Scene scene, FagsystemDriver fagsystem)
{
    private const string AvsluttetBehandling = "A";

    public async Task LeverAsync() => scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.LeverLegemiddelliste, []);

    public async Task SeponerAsync() => scene.SisteForsok = await fagsystem.UtforAsync(
        AdapterAction.Seponer, new() { ["reseptId"] = scene.ReseptId, ["arsak"] = AvsluttetBehandling });

    public async Task HarLevertAsync()
    {
        await LeverAsync();
        await KrevAsync(Operasjon.Legemiddelliste, "legemiddellisten er levert og godtatt");
    }

    public async Task HarHentetAsync()
    {
        scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.HentLegemiddelliste, []);
        await KrevAsync(Operasjon.HentListe, "legemiddellisten er hentet");
    }

    private async Task KrevAsync(string operasjon, string forutsetning)
    {
        if (await scene.SeEtterAsync(e => Reseptformidlersvar.ErGodtatt(e, operasjon)) is null)
        {
            throw new NotDecidedException($"Forutsetningen er at {forutsetning}, men det ble den ikke ({operasjon}).");
        }
    }
}
