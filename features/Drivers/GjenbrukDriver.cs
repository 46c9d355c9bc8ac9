using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Makes the vendor's system use an earlier prescription or a template again.</summary>
public sealed class GjenbrukDriver(Scene scene, FagsystemDriver fagsystem)
{
    private const string Mal = "Malen i testen";

    public Task FornyFraAnnenLegeAsync()
    {
        scene.ReseptId = scene.ReseptFraAnnenLege;
        return fagsystem.FornyAsync();
    }

    public Task KopierFraAnnenLegeAsync() => KopierAsync(scene.ReseptFraAnnenLege);

    public Task KopierAsync() => KopierAsync(scene.ReseptId);

    public async Task LagreMalAsync() =>
        await fagsystem.UtforAsync(AdapterAction.LagreMal, new() { ["reseptId"] = scene.ReseptId, ["navn"] = Mal });

    public async Task BrukMalAsync() =>
        scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.BrukMal, new() { ["navn"] = Mal });

    private async Task KopierAsync(string reseptId) =>
        scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.Kopier, new() { ["reseptId"] = reseptId });
}
