using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at how the message that was sent last stands, as users see it.</summary>
public sealed class SendestatusDriver(Scene scene, Observer observer, DialogDriver dialog)
{
    private const string Levert = "sendt";
    private const string Avvist = "avvist";

    private string MsgId => dialog.MsgId ?? (scene.Dialogmeldinger() is [.., var siste] ? siste.Fakta(MeldingsFacts.MeldingId) : null)
        ?? throw new NotDecidedException("Fagsystemet har ikke sendt noen melding, og sier ikke hvilken det har lagret.");

    public async Task ErIkkeLevertAsync()
    {
        var (melding, kilde) = await MeldingAsync();
        var status = melding?.Tekst("status", "ingen status") ?? throw new NotDecidedException($"Meldingen {MsgId} står ikke i visningen meldingsstatus, så det er ikke vist hvordan den står.");
        observer.OnScreen(status != Levert, Kjedetekster.IkkeLevert, $"«{status}»", kilde);
    }

    public async Task ErLevertAsync()
    {
        await VentPaKvitteringAsync();
        var (melding, kilde) = await MeldingAsync();
        var status = melding?.Tekst("status", "ingen status") ?? "meldingen vises ikke";
        observer.OnScreen(status == Levert, Kjedetekster.Levert, $"«{status}»", kilde);
    }

    public async Task ErAvvistMedArsakAsync()
    {
        await VentPaKvitteringAsync();
        var (melding, kilde) = await MeldingAsync();
        var status = melding?.Tekst("status", "ingen status") ?? "meldingen vises ikke";
        var tekster = (await OppgaverAsync()).Oppgaver.Select(oppgave => oppgave.Tekst("tekst", "")).Append(melding?.Tekst("forklaring", "") ?? "").Where(tekst => tekst.Length > 0).ToList();
        observer.OnScreen(
            status == Avvist && tekster.Any(tekst => tekst.Contains(scene.ForventetArsak, StringComparison.OrdinalIgnoreCase)), Kjedetekster.AvvistMedArsak(scene.ForventetArsak),
            $"«{status}», {(tekster.Count == 0 ? "ingen årsak" : $"«{string.Join("» «", tekster)}»")}", kilde);
    }

    public async Task HarOppgaveAsync()
    {
        if (scene.ForventetArsak.Length > 0)
        {
            await VentPaKvitteringAsync();
        }

        var (oppgaver, kilde) = await OppgaverAsync();
        observer.OnScreen(oppgaver.Any(ErApen), Kjedetekster.Oppgave, $"{oppgaver.Count(ErApen)} åpne oppgaver om meldingen", kilde);
    }

    public async Task HarIngenOppgaveAsync()
    {
        var (oppgaver, kilde) = await OppgaverAsync();
        observer.OnScreen(!oppgaver.Any(ErApen), Kjedetekster.IngenOppgave, $"{oppgaver.Count(ErApen)} åpne oppgaver om meldingen", kilde);
    }

    private static bool ErApen(Visningsfelt oppgave) => !oppgave.Ja("utfort");

    private async Task VentPaKvitteringAsync()
    {
        var id = MsgId;
        if (await scene.VentPaUtvekslingAsync(e => e.ErTattImot() && e.ErKvittering() && e.Fakta(MeldingsFacts.KvitteringFor) == id) is null)
        {
            throw new CriterionNotMetException(Meldingstekster.TattUtAvKoen.Broken(scene.Criterion, "kvitteringen fra helsenorge er ikke tatt imot", []));
        }
    }

    private async Task<(Visningsfelt? Melding, Kilde Kilde)> MeldingAsync()
    {
        var id = MsgId;
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Meldingsstatus, CancellationToken.None);
        return (new Visningsfelt(AdapterView.Meldingsstatus, view.Fields).Liste("meldinger").FirstOrDefault(melding => melding.Tekst("msgId", "") == id), view.Kilde);
    }

    private async Task<(IReadOnlyList<Visningsfelt> Oppgaver, Kilde Kilde)> OppgaverAsync()
    {
        var id = MsgId;
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Oppgaver, CancellationToken.None);
        return ([.. new Visningsfelt(AdapterView.Oppgaver, view.Fields).Liste("oppgaver").Where(oppgave => oppgave.Tekst("melding", "") == id)], view.Kilde);
    }
}
