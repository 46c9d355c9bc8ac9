using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Makes the vendor's system act, as the scenario's doctor.</summary>
public sealed class FagsystemDriver(Scene scene)
{
    public async Task ApnePasientAsync(string pasient)
    {
        scene.Pasient = pasient;
        await ForberedAsync(AdapterAction.LoggInn);
        await ForberedAsync(AdapterAction.ApnePasient);
    }

    public Task ApnePasientSomAsync(string bruker)
    {
        scene.Bruker = bruker;
        return ApnePasientAsync(Rolle.PasientMedFodselsnummer);
    }

    public async Task SendReseptAsync(Forskrivning valg)
    {
        await ForskrivAsync(valg);
        await KrevGodtattAsync(
            Operasjon.Resept, "Forutsetningen er at en resept er sendt og godtatt, men det ble den ikke. Se scenariene for sending av resept først.");
    }

    public Task ForskrivAsync(Forskrivning valg) => ForskrivAsync(valg, []);

    /// <summary>Prescribes, and goes on from whatever the system asks before it signs.</summary>
    public Task ForskrivOgGaVidereAsync(Forskrivning valg) =>
        ForskrivAsync(valg, [new DialogAnswer("*", DialogAnswer.Fortsett, "Vurdert av legen i testen")]);

    public async Task RegistrerOverfolsomhetAsync(string atc, string navn)
    {
        var forsok = await UtforAsync(AdapterAction.RegistrerCave, new JsonObject { ["atc"] = atc, ["navn"] = navn });
        if (forsok.Outcome != AttemptOutcome.Performed)
        {
            throw new NotDecidedException($"Forutsetningen er at overfølsomhet for {navn} er registrert på pasienten, men fagsystemet registrerte den ikke.");
        }
    }

    public async Task ForskrivOgSendPaNyttSamtidigAsync(Forskrivning valg)
    {
        scene.Valg = valg;
        var forste = UtforAsync(AdapterAction.Forskriv, Argumenter(valg));
        var mottatt = await VentPaAsync(Operasjon.Resept, forste);
        scene.ReseptId = mottatt[^1].Facts.GetValueOrDefault(EreseptFacts.MeldingId) ?? "";
        var andre = UtforAsync(AdapterAction.SendPaNytt, Resept());
        await Task.WhenAny(andre, scene.VentPaAsync(Operasjon.Resept, antall: 2));
        if (scene.Exchanges.Where(e => e.Operation == Operasjon.Resept).ToList() is not [var en, var to]
            || en.Facts.GetValueOrDefault(EreseptFacts.MeldingId) != to.Facts.GetValueOrDefault(EreseptFacts.MeldingId))
        {
            // Not two sendings of one message: there is no second receipt for the first to come after.
            scene.SlippSvar();
        }

        await Task.WhenAll(forste, andre);
        scene.Begynn(await forste);
    }

    public async Task SendPaNyttAsync() => scene.SisteForsok = await UtforAsync(AdapterAction.SendPaNytt, Resept());

    public Task VentPaBakgrunnsjobbAsync() => UtforAsync(AdapterAction.VentPaBakgrunnsjobb, []);

    public async Task TilbakekallAsync() =>
        scene.SisteForsok = await UtforAsync(AdapterAction.Tilbakekall, Resept(("arsak", "2")));

    public async Task TilbakekallGodtattAsync()
    {
        await TilbakekallAsync();
        await KrevGodtattAsync(
            Operasjon.Tilbakekalling, "Forutsetningen er at resepten er tilbakekalt og bekreftet, men det ble den ikke. Se scenariene for tilbakekalling først.");
    }

    public async Task FornyAsync() => scene.Fornyet(await UtforAsync(AdapterAction.Forny, Resept()));

    public async Task OppdaterFestAsync() => scene.SisteForsok = await UtforAsync(AdapterAction.OppdaterFest, []);

    public async Task VelgPapirreseptAsync() => scene.SisteForsok = await UtforAsync(AdapterAction.VelgPapirresept, Resept());

    public async Task HentResepterAsync() =>
        scene.SisteForsok = await UtforAsync(AdapterAction.HentResepter, new JsonObject { ["alleResepter"] = true });

    public async Task HentUtleveringerAsync() =>
        scene.SisteForsok = await UtforAsync(AdapterAction.HentUtleveringer, Resept());

    public async Task HentOgBytteTilAnnenPasientAsync()
    {
        var oppslag = UtforAsync(AdapterAction.HentResepter, new JsonObject { ["alleResepter"] = true });
        await VentPaAsync(Operasjon.Reseptliste, oppslag);
        scene.Pasient = Rolle.AnnenPasient;
        await ForberedAsync(AdapterAction.ApnePasient);
        scene.SlippSvar();
        scene.SisteForsok = await oppslag;
    }

    /// <summary>Waits for the call that an action under way leads to; one that could not be performed says so at once.</summary>
    internal async Task<IReadOnlyList<Exchange>> VentPaAsync(string operasjon, Task<Attempt> handling)
    {
        var mottatt = scene.VentPaAsync(operasjon, antall: 1);
        if (await Task.WhenAny(mottatt, handling) == handling && handling.IsFaulted)
        {
            await handling;
        }

        return await mottatt;
    }

    /// <summary>Performs an action that only leads up to another; a system that does not offer it does both in one.</summary>
    internal async Task ForberedAsync(string handling)
    {
        try
        {
            await UtforAsync(handling, []);
        }
        catch (EntryNotOfferedException)
        {
            // Every action carries user and patient, so a system without this entry is left to the action itself (adapter.md).
        }
    }

    /// <summary>Logs the user in; a system that does not offer it does that with the action itself.</summary>
    internal async Task LoggInnAsync()
    {
        try
        {
            await UtforUtenPasientAsync(AdapterAction.LoggInn, []);
        }
        catch (EntryNotOfferedException)
        {
            // Left to the action itself (adapter.md).
        }
    }

    /// <summary>Performs an action that is about no patient.</summary>
    internal Task<Attempt> UtforUtenPasientAsync(string handling, JsonObject argumenter) =>
        UtforAsync(handling, new ActionRequest { Bruker = scene.Bruker, Argumenter = argumenter, Svar = Dialoger.Med([]) }, []);

    /// <summary>Performs an action for the open patient, and lets the clock go while it waits for a service.</summary>
    internal Task<Attempt> UtforAsync(string handling, JsonObject argumenter) => UtforAsync(handling, argumenter, []);

    private async Task ForskrivAsync(Forskrivning valg, IReadOnlyList<DialogAnswer> svar)
    {
        scene.Valg = valg;
        scene.Begynn(await UtforAsync(AdapterAction.Forskriv, Argumenter(valg), svar));
    }

    private Task<Attempt> UtforAsync(string handling, JsonObject argumenter, IReadOnlyList<DialogAnswer> svar) => UtforAsync(
        handling, new ActionRequest { Bruker = scene.Bruker, Pasient = scene.Pasient, Argumenter = argumenter, Svar = Dialoger.Med(svar) }, svar);

    private async Task<Attempt> UtforAsync(string handling, ActionRequest request, IReadOnlyList<DialogAnswer> svar)
    {
        try
        {
            var attempt = await MedTidAsync(scene.Vendor.PerformAsync(scene.Id, handling, request, CancellationToken.None), handling);
            attempt = await Dialoger.BesvarAsync(
                attempt, svar, answer => MedTidAsync(scene.Vendor.AnswerAsync(scene.Id, answer, CancellationToken.None), handling));
            return Funksjonsbruk.Holdt(scene, handling, await MedTidAsync(Sendingsvent.AvklartAsync(scene.Vendor, scene.Id, attempt), handling));
        }
        catch (EntryNotOfferedException) when (scene.Utenfor is not null && FunksjonCatalog.MedHandling(handling) is not null)
        {
            throw new NotRelevantException(scene.Utenfor.Grunn);
        }
    }

    private async Task<Attempt> MedTidAsync(Task<Attempt> attempt, string handling)
    {
        await scene.LaTidenGaAsync(attempt);
        return await Scene.FristAsync(attempt, handling);
    }

    private async Task KrevGodtattAsync(string operasjon, string ellers)
    {
        if (scene.SisteForsok.Outcome != AttemptOutcome.Performed || await scene.SeEtterAsync(e => Reseptformidlersvar.ErGodtatt(e, operasjon)) is null)
        {
            throw new NotDecidedException(ellers);
        }
    }

    private JsonObject Resept(params (string Navn, string Verdi)[] flere)
    {
        var argumenter = new JsonObject { ["reseptId"] = scene.ReseptId };
        foreach (var (navn, verdi) in flere)
        {
            argumenter[navn] = verdi;
        }

        return argumenter;
    }

    private static JsonObject Argumenter(Forskrivning valg) =>
        JsonSerializer.SerializeToNode(valg, AdapterJson.Options)!.AsObject();
}
