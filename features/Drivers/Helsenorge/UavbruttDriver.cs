using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Works on in the system while nothing outside it answers.</summary>
public sealed class UavbruttDriver(Scene scene, Observer observer, FagsystemDriver fagsystem, DialogDriver dialog)
{
    public async Task ApneOgSkrivAsync()
    {
        scene.Pasient = Rolle.AnnenPasient;
        await fagsystem.ForberedAsync(AdapterAction.ApnePasient);
        await dialog.SkrivAsync();
    }

    public async Task ErApnetAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Pasientkontekst, CancellationToken.None);
        var pasient = new Visningsfelt(AdapterView.Pasientkontekst, view.Fields).Tekst("pasient", "ingen");
        observer.OnScreen(pasient == scene.Pasient, Kjedetekster.KanArbeide, pasient == scene.Pasient ? "pasienten er åpen" : "pasienten er ikke åpen", view.Kilde);
    }
}
