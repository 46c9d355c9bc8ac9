using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Makes the vendor's system use kjernejournal: open patients, the portal and its session, switch it off and on.</summary>
/// <remarks>After each action the background work that is due is waited for, so that what follows is looked at when it is there.</remarks>
public sealed class KjernejournalDriver(Scene scene, FagsystemDriver fagsystem, HelseIdDriver helseId, KjernejournalskjermDriver skjerm)
{
    private static readonly TimeSpan Betenkningstid = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LengsteApning = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SvarLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Tidssteg = TimeSpan.FromSeconds(15);

    private readonly List<Shown> _vist = [];
    private long _byttetEtter;

    /// <summary>All that the user was shown by these actions.</summary>
    public IReadOnlyList<Shown> Vist => _vist;

    /// <summary>The organisation that is worked for.</summary>
    public CastOrganisation Virksomhet => helseId.Virksomhet;

    /// <summary>The last exchange's number when patient, user or organisation was last changed, or the patient was closed.</summary>
    public long ByttetEtter => Math.Max(_byttetEtter, helseId.ByttetEtter);

    /// <summary>The last exchange's number when a patient was last opened.</summary>
    public long ApnetEtter { get; private set; }

    /// <summary>The last exchange's number when the integration was switched off.</summary>
    public long SlattAvEtter { get; private set; }

    public async Task ApnePasientAsync(string pasient)
    {
        await ApneUtenAVenteAsync(pasient);
        if (!ErIndikatorenBesvart())
        {
            await skjerm.MerkUnderveisAsync();
        }

        await FullforAsync();
        await skjerm.MerkAsync();
    }

    public async Task ApneUtenAVenteAsync(string pasient)
    {
        scene.Pasient = pasient;
        await fagsystem.LoggInnAsync();
        ApnetEtter = scene.SisteUtveksling();
        var apning = UtforAsync(AdapterAction.ApnePasient, []);
        if (scene.TidSomGar is null && await Task.WhenAny(apning, Task.Delay(LengsteApning, TimeProvider.System)) != apning)
        {
            // The system waits for an answer that is held back: it has shown what it does, and is let go on.
            skjerm.VentetPaSvaret = true;
            scene.SlippSvar();
        }

        scene.SisteForsok = await apning;
    }

    public async Task BytteTilAnnenPasientAsync()
    {
        Merk();
        await ApnePasientAsync(Rolle.AnnenPasient);
    }

    public Task BytteUtenAVenteAsync()
    {
        Merk();
        return ApneUtenAVenteAsync(Rolle.AnnenPasient);
    }

    /// <summary>Opens the patient, waits until the held question to the indicator has come in, moves on, and lets the answer go.</summary>
    public async Task ApneOgGaVidereForSvaretAsync(Func<Task> videre)
    {
        await ApneUtenAVenteAsync(scene.Pasient);
        await scene.VentPaAsync(Kjernejournaloperasjoner.Indikatorer, antall: 1);
        Merk();
        await videre();
        await VentPaNesteSvarAsync();
        scene.SlippSvar();
        await FullforAsync();
        await skjerm.MerkAsync();
    }

    public async Task ApneKjernejournalOgBytteForSvaretAsync()
    {
        var apning = UtforAsync(AdapterAction.ApneKjernejournal, Grunnlag("samtykke"));
        await fagsystem.VentPaAsync(Kjernejournaloperasjoner.Opprett, apning);
        Merk();
        await ApneUtenAVenteAsync(Rolle.AnnenPasient);
        scene.SlippSvar();
        scene.SisteForsok = await apning;
        await FullforAsync();
    }

    public async Task LukkePasientAsync()
    {
        Merk();
        scene.SisteForsok = await UtforAsync(AdapterAction.LukkPasient, []);
        await FullforAsync();
    }

    public async Task LukkeOgApneAsync()
    {
        var pasient = scene.Pasient;
        await LukkePasientAsync();
        await ApnePasientAsync(pasient);
    }

    public async Task ApneKjernejournalAsync(string? grunnlag)
    {
        scene.SisteForsok = await UtforAsync(AdapterAction.ApneKjernejournal, grunnlag is null ? [] : Grunnlag(grunnlag));
        await FullforAsync();
    }

    public async Task HaApnetKjernejournalAsync(string grunnlag)
    {
        await ApneKjernejournalAsync(grunnlag);
        if (scene.SisteForsok.Outcome != AttemptOutcome.Performed)
        {
            throw new NotDecidedException("Forutsetningen er at kjernejournal er åpnet, men den ble ikke det. Se de enkleste scenariene for kjernejournal først.");
        }
    }

    public async Task LukkeKjernejournalAsync()
    {
        Merk();
        scene.SisteForsok = await UtforAsync(AdapterAction.LukkKjernejournal, []);
        await FullforAsync();
    }

    /// <summary>Switches the integration off, for all or for one user.</summary>
    /// <exception cref="NotDecidedException">The system did not do it.</exception>
    public async Task SlaAvAsync(string? bruker)
    {
        await StyreAsync(AdapterAction.SlaAvIntegrasjon, bruker);
        SlattAvEtter = scene.SisteUtveksling();
    }

    public Task SlaPaAsync() => StyreAsync(AdapterAction.SlaPaIntegrasjon, bruker: null);

    /// <summary>Lets time pass in small steps, with the background work of each.</summary>
    public async Task LaTidenGaAsync(TimeSpan tid)
    {
        for (var gatt = TimeSpan.Zero; gatt < tid; gatt += Tidssteg)
        {
            await scene.LaTidenGaAsync(Tidssteg);
            await FullforAsync();
        }
    }

    /// <summary>Waits for the background work that is due; a system that does not offer it is waited for by the wire.</summary>
    public async Task FullforAsync()
    {
        try
        {
            _vist.AddRange((await fagsystem.UtforUtenPasientAsync(AdapterAction.VentPaBakgrunnsjobb, [])).Shown);
        }
        catch (EntryNotOfferedException)
        {
            await scene.SeEtterAsync(_ => false);
        }
    }

    /// <summary>The answer that was held is to come last: a system may let the next call wait a little for the one before.</summary>
    private async Task VentPaNesteSvarAsync()
    {
        await scene.LaTidenGaAsync(Betenkningstid);
        await scene.Journal.WaitForAsync(
            scene.Tenant.Id,
            all => all.FirstOrDefault(e => e.Scenario == scene.Id && Kjernejournaloperasjoner.Indikatorer.Contains(e.Operation) && e.Number > _byttetEtter && e.AnsweredAt is not null),
            SvarLimit, TimeProvider.System, CancellationToken.None);
        await skjerm.VentPaIkonAsync();
    }

    private bool ErIndikatorenBesvart() =>
        scene.Kjernejournalkall([.. Kjernejournaloperasjoner.Indikatorer]).Any(e => e.Number > ApnetEtter && e.AnsweredAt is not null);

    private static JsonObject Grunnlag(string grunnlag) => new() { ["grunnlag"] = grunnlag };

    private void Merk() => _byttetEtter = scene.SisteUtveksling();

    private async Task StyreAsync(string handling, string? bruker)
    {
        var argumenter = new JsonObject { ["integrasjon"] = "kjernejournal" };
        if (bruker is not null)
        {
            argumenter["bruker"] = bruker;
        }

        var forsok = await fagsystem.UtforUtenPasientAsync(handling, argumenter);
        if (forsok.Outcome != AttemptOutcome.Performed)
        {
            throw new NotDecidedException("Forutsetningen er at integrasjonen med kjernejournal er slått av eller på, men fagsystemet gjorde det ikke.");
        }

        await FullforAsync();
    }

    private async Task<Attempt> UtforAsync(string handling, JsonObject argumenter)
    {
        var forsok = await fagsystem.UtforAsync(handling, argumenter);
        _vist.AddRange(forsok.Shown);
        return forsok;
    }
}
