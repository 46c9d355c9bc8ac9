using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at what the vendor's system shows its user, and holds it against what it should show.</summary>
public sealed class SkjermDriver(Scene scene, Observer observer)
{
    private const string IkkeIListen = "ikke i listen";

    public async Task ViserSendestatusAsync(string forventet)
    {
        var (resept, view) = await LesReseptAsync(scene.ReseptId);
        var status = resept?.Tekst("sendestatus", IkkeIListen) ?? IkkeIListen;
        observer.OnScreen(Passer(forventet, status), Skjermtekster.Sendestatus(forventet), $"vist som «{status}»", view.Kilde);
    }

    public async Task ViserFortsattSendtAsync()
    {
        var view = await LesListenAsync();
        var resepter = Resepter(view).Where(r => Id(r) == scene.ReseptId).ToList();
        var status = string.Join(" og ", resepter.Select(r => r.Tekst("sendestatus", "uten status")));
        observer.OnScreen(
            resepter is [var en] && en.Tekst("sendestatus", "") == "sendt",
            Skjermtekster.FortsattSendt, $"vist {resepter.Count} gang(er), som «{status}»", view.Kilde);
    }

    public async Task ViserArsakenFraKvitteringenAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Meldingsstatus, CancellationToken.None);
        var shown = scene.SisteForsok.Shown.Select(s => s.Text)
            .Concat(new Visningsfelt(AdapterView.Meldingsstatus, view.Fields).Liste("meldinger").Select(m => m.Tekst("forklaring", "")))
            .Where(t => t.Length > 0).ToList();
        observer.OnScreen(
            shown.Any(t => t.Contains(scene.ForventetArsak, StringComparison.OrdinalIgnoreCase)),
            Skjermtekster.Arsak(scene.ForventetArsak),
            shown.Count == 0 ? "ingen tekst" : $"«{string.Join("» «", shown.Distinct())}»",
            scene.SisteForsok.Shown.Select(s => s.Kilde).FirstOrDefault(view.Kilde));
    }

    public Task ViserTilbakekallingUtfortAsync() => ViserTilbakekallingAsync(utfort: true);

    public Task ViserIkkeTilbakekallingUtfortAsync() => ViserTilbakekallingAsync(utfort: false);

    public async Task ViserReseptenSomTilbakekaltAsync()
    {
        var (resept, view) = await LesReseptAsync(scene.ReseptId);
        var tilbakekalt = ErTilbakekalt(resept);
        observer.OnScreen(tilbakekalt, Skjermtekster.Tilbakekalt, Vist(resept, tilbakekalt), view.Kilde);
    }

    public async Task ViserBeggeSomGjeldendeAsync()
    {
        var view = await LesListenAsync();
        var gjeldende = Resepter(view)
            .Where(r => !ErTilbakekalt(r))
            .Select(Id).ToList();
        observer.OnScreen(
            gjeldende.Contains(scene.ReseptId) && gjeldende.Contains(scene.NyReseptId),
            Skjermtekster.BeggeGjeldende, $"{gjeldende.Count} gjeldende resept(er) vist", view.Kilde);
    }

    public async Task ViserUtleveringenAsync()
    {
        var (resept, view) = await LesReseptAsync(scene.ReseptId);
        var antall = resept?.Antall("utleveringer") ?? 0;
        observer.OnScreen(antall > 0, Skjermtekster.Utlevering, $"{antall} utlevering(er) vist", view.Kilde);
    }

    public async Task ViserReseptFraAnnenLegeAsync()
    {
        var (resept, view) = await LesReseptAsync(scene.ReseptFraAnnenLege);
        observer.OnScreen(
            resept is not null, Skjermtekster.ReseptFraAnnenLege, resept is null ? "resepten vises ikke" : "resepten vises", view.Kilde);
    }

    /// <summary>A system that reads the answer is as right as one that does not and says so; only that nothing is there is wrong.</summary>
    public async Task ViserReseptFraAnnenLegeEllerFeiletAsync()
    {
        var (resept, view) = await LesReseptAsync(scene.ReseptFraAnnenLege);
        var tilstand = Felter(view).Tekst("tilstand", "ukjent");
        observer.OnScreen(
            resept is not null || tilstand == "feil", Skjermtekster.ReseptEllerFeilet,
            resept is not null ? "resepten vises" : $"listen vises som «{tilstand}» uten resepten", view.Kilde);
    }

    public async Task ViserUtleveringenEllerVarslerAsync()
    {
        var (resept, view) = await LesReseptAsync(scene.ReseptId);
        var antall = resept?.Antall("utleveringer") ?? 0;
        var varsler = Varsler(scene.SisteForsok).ToList();
        observer.OnScreen(
            antall > 0 || varsler.Count > 0, Skjermtekster.UtleveringEllerVarsel,
            $"{antall} utlevering(er) vist{string.Concat(varsler.Select(v => $"; vist: «{v.Text}»"))}", view.Kilde);
    }

    public async Task ViserIngenFraForrigePasientAsync()
    {
        var view = await LesListenAsync();
        var forrige = Resepter(view).Count(r => Id(r) == scene.ReseptFraAnnenLege);
        var pasient = Felter(view).Tekst("pasient", "ingen");
        var holder = forrige == 0 && pasient == Rolle.AnnenPasient;
        observer.OnScreen(
            holder, Skjermtekster.IngenFraForrige(holder),
            $"åpen pasient «{pasient}», {forrige} resept(er) fra den forrige pasienten", view.Kilde);
    }

    public async Task ViserAtOppslagetFeiletAsync()
    {
        var view = await LesListenAsync();
        var tilstand = Felter(view).Tekst("tilstand", "ukjent");
        observer.OnScreen(
            tilstand == "feil", Skjermtekster.OppslagFeilet,
            $"listen vises som «{tilstand}» med {Resepter(view).Count} resept(er)", view.Kilde);
    }

    public Task VarslerOmDoseringenAsync() => VarslerAsync(Skjermtekster.Doseringsvarsel);

    public Task VarslerOmUtleveringerAsync() => VarslerAsync(Skjermtekster.UtleveringerIkkeHentet);

    public Task StopperForskrivningenAsync() => VarslerAsync(Skjermtekster.StoppetForskrivning);

    public Task VarslerOmOverfolsomhetAsync() => VarslerAsync(Skjermtekster.VarselOmOverfolsomhet);

    public Task VarslerOmDobbeltforskrivningAsync() => VarslerAsync(Skjermtekster.VarselOmDobbeltforskrivning);

    public Task VarslerOmInteraksjonAsync() => VarslerAsync(Skjermtekster.VarselOmInteraksjon);

    public Task SporForGjenbrukAsync() => VarslerAsync(Skjermtekster.SporForGjenbruk);

    public async Task VarslerOmIkkeSendtAsync()
    {
        await VarslerAsync(Skjermtekster.IkkeBekreftetSendt);
        var (resept, view) = await LesReseptAsync(scene.ReseptId);
        var status = resept?.Tekst("sendestatus", IkkeIListen) ?? IkkeIListen;
        observer.OnScreen(status != "sendt", Skjermtekster.IkkeBekreftetSendt, $"vist som «{status}»", view.Kilde);
    }

    public Task ViserReservasjonAsync() => ViserMerkeAsync("reservert", Skjermtekster.Reservasjon);

    public Task ViserSkjulteResepterAsync() => ViserMerkeAsync("skjulte", Skjermtekster.Skjulte);

    /// <summary>What of an attempt is a warning, an error or a question.</summary>
    internal static IEnumerable<Shown> Varsler(Attempt attempt) => attempt.Shown.Where(Dialoger.ErVarsel);

    private Task VarslerAsync(Expectation forventning)
    {
        var varsler = Varsler(scene.SisteForsok).ToList();
        observer.OnScreen(
            varsler.Count > 0, forventning,
            varsler.Count == 0 ? "ingen varsel, feilmelding eller spørsmål" : $"«{string.Join("» «", varsler.Select(v => v.Text))}»",
            scene.SisteForsok.Shown.Select(s => s.Kilde).FirstOrDefault(Kilde.InternApi));
        return Task.CompletedTask;
    }

    private async Task ViserMerkeAsync(string felt, Expectation forventning)
    {
        var view = await LesListenAsync();
        var vist = Felter(view).Ja(felt);
        observer.OnScreen(vist, forventning, vist ? "det vises" : "det vises ikke", view.Kilde);
    }

    private async Task ViserTilbakekallingAsync(bool utfort)
    {
        var (resept, view) = await LesReseptAsync(scene.ReseptId);
        var status = resept?.Tekst("tilbakekallingsstatus", IkkeIListen) ?? IkkeIListen;
        var vistUtfort = status == "utfort" || ErTilbakekalt(resept);
        observer.OnScreen(
            vistUtfort == utfort, Skjermtekster.Tilbakekalling(utfort), $"tilbakekallingen vises som «{status}»", view.Kilde);
    }

    private Task<ViewReading> LesListenAsync() =>
        scene.Vendor.ViewAsync(scene.Id, AdapterView.Reseptliste, CancellationToken.None);

    private async Task<(Visningsfelt? Resept, ViewReading View)> LesReseptAsync(string reseptId)
    {
        var view = await LesListenAsync();
        return (Resepter(view).FirstOrDefault(r => Id(r) == reseptId), view);
    }

    private static bool Passer(string forventet, string vist) => forventet switch
    {
        "sendt" => vist == "sendt",
        "avvist" => vist is not "sendt" and not "ubekreftet",
        "avvist eller ubekreftet" => vist != "sendt",
        "ubekreftet" => vist is "ubekreftet" or "venter",
        _ => throw new ArgumentOutOfRangeException(nameof(forventet), forventet, "Ukjent sendestatus."),
    };

    private static string Vist(Visningsfelt? resept, bool tilbakekalt) => resept is null
        ? "resepten er ikke i listen"
        : tilbakekalt ? "vist som tilbakekalt" : $"vist med status «{resept.Tekst("status", "ingen")}»";

    private static Visningsfelt Felter(ViewReading view) => new(AdapterView.Reseptliste, view.Fields);

    private static IReadOnlyList<Visningsfelt> Resepter(ViewReading view) => Felter(view).Liste("resepter");

    private static string Id(Visningsfelt resept) => resept.Tekst("reseptId", "");

    private static bool ErTilbakekalt(Visningsfelt? resept) => resept?.Ja("tilbakekalt") ?? false;
}
