using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Makes the system test its communication, and looks at what it says of the answer.</summary>
public sealed class KommunikasjonstestDriver(Scene scene, Observer observer, HelsenorgeDriver helsenorge, FagsystemDriver fagsystem, KlokkeDriver klokke)
{
    private static readonly TimeSpan Steg = TimeSpan.FromSeconds(5);

    private TimeSpan _vent;

    public void SvarEtter(TimeSpan vent)
    {
        _vent = vent;
        helsenorge.SettSynksvar(vent);
    }

    public void SvarPaAnnet() => HelsenorgeSimulator.SvarPaAnnet(scene.Tenant);

    /// <summary>The clock goes once the question has left the system.</summary>
    public async Task ProvAsync()
    {
        (scene.TidSomGar, scene.TidenBegynner) = (Steg, scene.VentPaUtvekslingAsync(e => e.Operation == Meldingsoperasjoner.Sending && e.Fakta(MeldingsFacts.Koslag) == Konavn.Sync));
        scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.TestKommunikasjon, []);
        scene.TidSomGar = null;
        if (scene.Sendt(e => e.Fakta(MeldingsFacts.Koslag) == Konavn.Sync).Count == 0)
        {
            throw new NotDecidedException("Fagsystemet har ikke sendt noen kommunikasjonstest, så svaret på den ble ikke prøvd.");
        }
    }

    public async Task LaSvaretKommeAsync()
    {
        await klokke.FlyttAsync(_vent);
        if (await scene.VentPaUtvekslingAsync(e => e.Operation == Meldingsoperasjoner.Avgjorelse && e.Fakta(MeldingsFacts.Koslag) == Konavn.Syncreply) is null)
        {
            throw new NotDecidedException("Fagsystemet har ikke tatt svaret ut av køen, så det ble ikke prøvd om et sent svar brukes.");
        }
    }

    public async Task ErIkkeBekreftetAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Kommunikasjonstest, CancellationToken.None);
        var felt = new Visningsfelt(AdapterView.Kommunikasjonstest, view.Fields);
        var (status, melding) = (felt.Tekst("status", "ingen status"), felt.Tekst("melding", ""));
        observer.OnScreen(status != "bekreftet" && melding.Length > 0, Kjedetekster.IkkeBekreftet, $"«{status}», {(melding.Length > 0 ? $"«{melding}»" : "ingen melding")}", view.Kilde);
    }
}
