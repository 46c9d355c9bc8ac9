using AcceptanceHarness.Simulators.Helsenorge.Dialog;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Decides what becomes of what the doctor writes.</summary>
public sealed class KvitteringsvalgDriver(Scene scene, HelsenorgeDriver helsenorge, DialogDriver dialog)
{
    private const string Arsak = "Meldingen kan ikke behandles hos mottakeren";

    public void Uteblir() => helsenorge.SettKvittering(Kvitteringsplan.Vanlig with { Status = null });

    public void KommerEtter(TimeSpan tid) => helsenorge.SettKvittering(Kvitteringsplan.Vanlig with { Forsinkelse = tid });

    public void Avviser()
    {
        scene.ForventetArsak = Arsak;
        helsenorge.SettKvittering(Kvitteringsplan.Vanlig with { Status = "2", Feil = ("X99", Arsak) });
    }

    public async Task SkrivFlereAsync(int antall)
    {
        for (var nummer = 0; nummer < antall; nummer++)
        {
            await dialog.SkrivAsync();
        }
    }
}
