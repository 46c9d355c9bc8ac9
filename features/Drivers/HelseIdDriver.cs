using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Makes the vendor's system use HelseID: log in and out, fetch from a service, change user and organisation.</summary>
public sealed class HelseIdDriver(Scene scene, FagsystemDriver fagsystem)
{
    public const string SomSystem = "system";
    public const string SomBruker = "bruker";

    /// <summary>How long an access token lasts where a scenario has it expire: long enough for a call, short enough to wait for.</summary>
    public static readonly TimeSpan KortVarighet = TimeSpan.FromSeconds(20);

    /// <summary>How far the clock goes at a time while the system waits: less than what a token or a proof may be off by.</summary>
    public static readonly TimeSpan Steg = TimeSpan.FromSeconds(1.5);

    private readonly List<Shown> _vist = [];
    private readonly List<Henting> _hentinger = [];

    /// <summary>All that the user was shown by these actions.</summary>
    public IReadOnlyList<Shown> Vist => _vist;

    /// <summary>When the user logged out, as the last exchange's number then; null while nobody has.</summary>
    public long? LoggetUtEtter { get; private set; }

    /// <summary>The organisation that is worked for.</summary>
    public CastOrganisation Virksomhet { get; private set; } = scene.Cast.Virksomhet;

    /// <summary>The last exchange's number when user or organisation was last changed, or the user logged out; 0 while nobody has.</summary>
    public long ByttetEtter { get; private set; }

    internal IReadOnlyList<Henting> Hentinger => _hentinger;

    public async Task LoggInnAsync()
    {
        await fagsystem.LoggInnAsync();
        await UtforAsync(AdapterAction.LoggInnHelseId, []);
    }

    public async Task LoggUtAsync()
    {
        ByttetEtter = SisteUtveksling;
        await UtforAsync(AdapterAction.LoggUtHelseId, []);
        LoggetUtEtter = SisteUtveksling;
    }

    public async Task HaLoggetInnAsync()
    {
        await LoggInnAsync();
        KrevUtfort("at brukeren er logget inn med HelseID, men det ble brukeren ikke. Se scenariene for innlogging først.");
    }

    public async Task HaHentetAsync(string som)
    {
        await HentAsync(som);
        KrevUtfort("at fagsystemet har hentet opplysninger fra tjenesten, men det gjorde det ikke. Se de enkleste scenariene for HelseID først.");
    }

    public async Task HentAsync(string som)
    {
        _hentinger.Add(new Henting(som, scene.Bruker, Virksomhet.Orgnr, Virksomhet.Underenhet, SisteUtveksling));
        await UtforAsync(AdapterAction.HentFraTjeneste, new JsonObject { ["som"] = som });
    }

    public async Task HentAsync(string som, int ganger)
    {
        for (var nr = 0; nr < ganger; nr++)
        {
            await HentAsync(som);
        }
    }

    public async Task HentMedUtloptTokenAsync(string som, int ganger)
    {
        await HentAsync(som);
        for (var nr = 1; nr < ganger; nr++)
        {
            await LaTokenetUtlopeAsync();
            await HentAsync(som);
        }
    }

    public async Task BytteBrukerAsync()
    {
        ByttetEtter = SisteUtveksling;
        scene.Bruker = Rolle.AnnenLege;
        await UtforAsync(AdapterAction.ByttBruker, []);
    }

    public async Task BytteBrukerOgLoggeInnAsync()
    {
        await BytteBrukerAsync();
        await UtforAsync(AdapterAction.LoggInnHelseId, []);
    }

    public async Task BytteVirksomhetAsync()
    {
        var ny = scene.Cast.AndreVirksomheter is [var annen, ..]
            ? annen
            : throw new NotRunException("Rollebesetningen har ingen annen virksomhet å bytte til. Legg til en i «andreVirksomheter» i svaret på PUT /v1/scenarios.");
        ByttetEtter = SisteUtveksling;
        await UtforAsync(AdapterAction.ByttVirksomhet, new JsonObject { ["orgnr"] = ny.Orgnr });
        Virksomhet = ny;
    }

    private long SisteUtveksling => scene.Exchanges.Select(e => e.Number).DefaultIfEmpty(0).Max();

    private async Task UtforAsync(string handling, JsonObject argumenter)
    {
        scene.SisteForsok = await fagsystem.UtforUtenPasientAsync(handling, argumenter);
        _vist.AddRange(scene.SisteForsok.Shown);
    }

    // Past the skew that a service lets a token live on with.
    private Task LaTokenetUtlopeAsync() => scene.LaTidenGaAsync(KortVarighet + TimeSpan.FromSeconds(10));

    private void KrevUtfort(string forutsetning)
    {
        if (scene.SisteForsok.Outcome != AttemptOutcome.Performed)
        {
            throw new NotDecidedException($"Forutsetningen er {forutsetning}");
        }
    }
}
