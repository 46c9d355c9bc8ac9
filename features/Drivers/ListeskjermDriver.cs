using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at the list of medicines in use as the vendor's system shows it.</summary>
public sealed class ListeskjermDriver(Scene scene, Observer observer)
{
    public async Task ViserSeponertAsync()
    {
        var (felter, kilde) = await LesAsync();
        var oppforing = felter.Liste("oppforinger").FirstOrDefault(o => o.Tekst("reseptId", "") == scene.ReseptId)
            ?? felter.Liste("oppforinger").FirstOrDefault(o => o.Tekst("legemiddel", "") == scene.Valg.NavnFormStyrke);

        // A list that no longer shows the medicine does not say that the patient is to take it either.
        observer.OnScreen(
            oppforing is null || oppforing.Ja("seponert"), Listetekster.VistSeponert,
            oppforing is null ? "legemiddelet vises ikke lenger" : oppforing.Ja("seponert") ? "vist som seponert" : "vist som i bruk", kilde);
    }

    public async Task ViserIkkeListenSomLevertAsync()
    {
        var (felter, kilde) = await LesAsync();
        var status = felter.Tekst("listestatus", "ukjent");
        observer.OnScreen(status is "ubekreftet" or "avvist" or "venter", Listetekster.IkkeVistLevert, $"listen vises som «{status}»", kilde);
    }

    private async Task<(Visningsfelt Felter, Kilde Kilde)> LesAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Legemiddelliste, CancellationToken.None);
        return (new Visningsfelt(AdapterView.Legemiddelliste, view.Fields), view.Kilde);
    }
}
