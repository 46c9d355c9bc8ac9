using AcceptanceHarness.Core.Checks.Meldingsutveksling;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at what helsenorge got in the end.</summary>
public sealed class KjedebevisDriver(Scene scene, Observer observer, BussforbindelseDriver buss)
{
    /// <summary>The same message more than once is one, for its receiver knows it by its id.</summary>
    public async Task HarFattAsync(int antall)
    {
        await scene.SeEtterAsync(e => e.Operation == Meldingsoperasjoner.Sending && e.Fakta(MeldingsFacts.Koslag) == Wire.Meldingstjener.Konavn.Async && !e.ErKvittering() && e.Faults.Count == 0);
        var (alle, fatt) = (scene.Dialogmeldinger(), scene.TattInn());
        var ider = alle.Select(e => e.Fakta(MeldingsFacts.MeldingId)).Distinct().Count();
        observer.OnWire(
            ider == antall && fatt.Select(e => e.Fakta(MeldingsFacts.MeldingId)).Distinct().Count() == antall, Kjedetekster.Fatt(antall),
            $"{fatt.Count} sendinger som kom fram, og {ider} ulike meldings-ider i {alle.Count} forsøk", alle.Select(e => e.Number));
    }

    public void HarKobletSegTil() =>
        observer.OnWire(buss.ErGjenopprettet, Kjedetekster.KobletTil, buss.ErGjenopprettet ? "koblet til igjen" : "ikke koblet til igjen", scene.Bussen(Meldingsoperasjoner.Tilkobling).TakeLast(1).Select(e => e.Number));
}
