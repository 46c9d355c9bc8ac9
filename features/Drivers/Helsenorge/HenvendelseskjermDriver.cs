using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at what the users see of a citizen's message: where it lies, who wrote it, what came with it, and whether somebody is to follow up.</summary>
public sealed class HenvendelseskjermDriver(Scene scene, Observer observer, HelsenorgeDriver helsenorge, HenvendelseDriver henvendelser, DialogDriver dialog, MottaksbevisDriver bevis)
{
    public async Task HarIkkeStansetAsync(string pasient)
    {
        var (henvendelse, kilde) = await FinnAsync();
        observer.OnScreen(henvendelse?.Tekst("pasient", "") == scene.PasientSom(pasient).Nokkel, Mottakstekster.TattInn, Sted(henvendelse), kilde);
    }

    public async Task ErHosEnhetenAsync()
    {
        var (henvendelse, kilde) = await FinnAsync();
        observer.OnScreen(henvendelse?.Tekst("enhet", "") == helsenorge.Siste.Til, Mottakstekster.Enhet, $"henvendelsen vises hos {henvendelse?.Tekst("enhet", "ingen enhet") ?? "ingen"}", kilde);
    }

    public async Task HarVedleggAsync(int antall)
    {
        var (henvendelse, kilde) = await FinnAsync();
        observer.OnScreen(henvendelse?.Tall("vedlegg") == antall, Mottakstekster.Vedlegg(antall), henvendelse is null ? "henvendelsen vises ikke" : $"{henvendelse.Tall("vedlegg")} vedlegg", kilde);
    }

    public async Task ErSamtaleForSegAsync()
    {
        var (henvendelse, kilde) = await FinnAsync();
        var samtale = henvendelse?.Tekst("samtale", "");
        observer.OnScreen(henvendelse is not null && samtale != helsenorge.Siste.Samtale, Mottakstekster.EgenSamtale, henvendelse is null ? "henvendelsen vises ikke" : $"henvendelsen vises i samtalen {samtale}", kilde);
    }

    public async Task ViserHvemSomHandlerAsync()
    {
        var navn = $"{henvendelser.Handlende.Fornavn} {henvendelser.Handlende.Etternavn}";
        var (henvendelse, kilde) = await FinnAsync();
        var vist = henvendelse?.Tekst("handlerFor", "");
        observer.OnScreen(vist?.Contains(navn, StringComparison.OrdinalIgnoreCase) == true, Mottakstekster.HandlerFor(navn), string.IsNullOrEmpty(vist) ? "ingen vises" : $"«{vist}»", kilde);
    }

    /// <summary>Somebody has a task about what the citizen sent.</summary>
    public async Task HarOppgaveAsync()
    {
        var (oppgaver, kilde) = await OppgaverAsync();
        var siste = helsenorge.Siste;
        observer.OnScreen(
            oppgaver.Any(o => !o.Ja("utfort") && o.Tekst("melding", "") is { Length: > 0 } id && (id == siste.MsgId || id == siste.MessageId)), Meldingstekster.Oppgave, Antall(oppgaver), kilde);
    }

    /// <summary>Somebody has a task about what the doctor sent, and that helsenorge could not take.</summary>
    public async Task HarOppgaveOmSendtAsync()
    {
        await bevis.VentPaFeilkoenAsync(1);
        var (oppgaver, kilde) = await OppgaverAsync();
        var sendt = dialog.MsgId ?? throw new NotDecidedException("Legen har ikke sendt noen melding i scenariet.");
        observer.OnScreen(
            oppgaver.Any(o => !o.Ja("utfort") && o.Tekst("melding", "") == sendt && o.Tekst("pasient", "") == scene.Pasient), Mottakstekster.KoblaOppgave, Antall(oppgaver), kilde);
    }

    private static string Antall(IReadOnlyList<Visningsfelt> oppgaver) => oppgaver.Count == 0
        ? "ingen oppgaver"
        : $"{oppgaver.Count} oppgaver: {string.Join(", ", oppgaver.Select(o => $"«{o.Tekst("tekst", "uten tekst")}» om {o.Tekst("melding", "ingen melding")}"))}";

    private static string Sted(Visningsfelt? henvendelse) => henvendelse is null ? "henvendelsen vises ikke" : $"henvendelsen vises hos {henvendelse.Tekst("pasient", "ingen")}";

    private async Task<(Visningsfelt? Henvendelse, Kilde Kilde)> FinnAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Innboks, CancellationToken.None);
        var alle = new Visningsfelt(AdapterView.Innboks, view.Fields).Liste("henvendelser");
        return (alle.FirstOrDefault(h => h.Tekst("id", "") == helsenorge.Siste.MsgId), view.Kilde);
    }

    private async Task<(IReadOnlyList<Visningsfelt> Oppgaver, Kilde Kilde)> OppgaverAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Oppgaver, CancellationToken.None);
        return (new Visningsfelt(AdapterView.Oppgaver, view.Fields).Liste("oppgaver"), view.Kilde);
    }
}
