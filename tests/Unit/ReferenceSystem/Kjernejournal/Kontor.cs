using System.Text.Json.Nodes;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Tests.ReferenceSystem.HelseId;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Kjernejournal;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

/// <summary>The reference system before stand-ins for HelseID and kjernejournal.</summary>
internal sealed class Kontor : IAsyncDisposable
{
    private static readonly TestWorld World = TestWorld.Create(1, "kjernejournal");

    private readonly EhrSession _session;

    private Kontor(HelseIdStubb helseid, KjernejournalStubb kj, EhrPolicies policies)
    {
        (HelseId, Kj) = (helseid, kj);
        helseid.Klokke = Klokke;
        helseid.Tokensvar = t => t.Med("scope", string.Join(' ', [
            HelseIdScopes.ProvetjenesteBruker, KjernejournalScopes.Api, KjernejournalScopes.Innlogging, KjernejournalScopes.Tillitsrammeverk,
        ]));
        Cast = Besetning(helseid, kj);
        foreach (var user in Cast.Brukere)
        {
            helseid.Hpr[user.Fnr!] = user.Hpr;
        }

        _session = new EhrSession(Cast, policies, Klokke);
    }

    public HelseIdStubb HelseId { get; }

    public KjernejournalStubb Kj { get; }

    public FakeTimeProvider Klokke { get; } = new(TimeProvider.System.GetUtcNow());

    public ScenarioCast Cast { get; }

    public IReadOnlyList<string> Logg => _session.Linjer();

    public CastPatient Anne => Cast.Pasienter[0];

    public CastPatient Per => Cast.Pasienter.First(p => p.Nokkel == "pasient-annen");

    public CastPatient MedDnr => Cast.Pasienter.First(p => p.Dnr is not null);

    public string Ikon => Felt(AdapterView.Helseindikator, "ikon")!;

    public string? Hjelpetekst => Felt(AdapterView.Helseindikator, "hjelpetekst");

    /// <summary>The patient that the page in the window shows; null when the window is closed.</summary>
    public string? Vist => Felt(AdapterView.Kjernejournal, "pasient");

    public string? Melding => Felt(AdapterView.Kjernejournal, "melding");

    /// <summary>The token calls for kjernejournal.</summary>
    public IReadOnlyList<Stubbkall> Tokenkall =>
        [.. HelseId.Til(HelseIdPaths.Token).Where(k => k.Form.GetValueOrDefault("resource") == KjernejournalScopes.Kjernejournal && k.Status == 200)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<Kontor> StartAsync(Func<KjernejournalPolicies, KjernejournalPolicies>? endring = null) =>
        StartMedAsync(new EhrPolicies { Kjernejournal = (endring ?? (p => p))(new KjernejournalPolicies()) });

    public static async Task<Kontor> StartMedAsync(EhrPolicies policies) =>
        new(await HelseIdStubb.StartAsync(), await KjernejournalStubb.StartAsync(), policies);

    public static async Task<Kontor> ApnetAsync(Func<KjernejournalPolicies, KjernejournalPolicies>? endring = null)
    {
        var kontor = await StartAsync(endring);
        await kontor.LoggInnAsync();
        await kontor.ApnePasientAsync(kontor.Anne);
        return kontor;
    }

    public Task<Attempt> LoggInnAsync(int lege = 0) => UtforAsync(AdapterAction.LoggInnHelseId, lege: lege);

    /// <summary>Opens a patient, and waits for the icon.</summary>
    public async Task ApnePasientAsync(CastPatient pasient, int lege = 0)
    {
        await UtforAsync(AdapterAction.ApnePasient, pasient: pasient, lege: lege);
        await FerdigAsync();
    }

    public Task<Attempt> ApneKjernejournalAsync(string? grunnlag = "samtykke", int lege = 0) =>
        UtforAsync(AdapterAction.ApneKjernejournal, grunnlag is null ? [] : new JsonObject { ["grunnlag"] = grunnlag }, lege: lege);

    public Task<Attempt> UtforAsync(string handling, JsonObject? argumenter = null, CastPatient? pasient = null, int lege = 0) => Handlinger.UtforAsync(
        _session,
        handling,
        new ActionRequest { Bruker = Cast.Brukere[lege].Nokkel, Pasient = pasient?.Nokkel, Argumenter = argumenter ?? [] },
        Cancel);

    public Task FerdigAsync() => _session.FerdigAsync();

    /// <summary>Moves the clock, and waits for what is due by then.</summary>
    public async Task LaTidenGaAsync(TimeSpan tid)
    {
        Klokke.Advance(tid);
        await FerdigAsync();
    }

    /// <summary>The icons that were seen in a day's work.</summary>
    public List<string> Ikoner { get; } = [];

    public List<string?> Hjelpetekster { get; } = [];

    public string? VistEtterPuls { get; private set; }

    public string? VistEtterBytte { get; private set; }

    public string? VistEtterBrukerbytte { get; private set; }

    /// <summary>A day's work: two patients, a heartbeat, another user.</summary>
    public async Task ArbeidsdagAsync()
    {
        await LoggInnAsync();
        await ApnePasientAsync(Anne);
        Se();
        await ApneKjernejournalAsync();
        await ApneKjernejournalAsync(grunnlag: null);
        await LaTidenGaAsync(TimeSpan.FromSeconds(30));
        VistEtterPuls = Vist;
        await ApnePasientAsync(Per);
        Se();
        VistEtterBytte = Vist;
        await ApneKjernejournalAsync("akutt");
        await LoggInnAsync(lege: 1);
        await FerdigAsync();
        VistEtterBrukerbytte = Vist;
        await ApneKjernejournalAsync("unntak", lege: 1);
        await UtforAsync(AdapterAction.LukkPasient, lege: 1);
    }

    public bool Klikkbar => Screens.Of(_session, AdapterView.Helseindikator).Fields["klikkbar"]!.GetValue<bool>();

    public async ValueTask DisposeAsync()
    {
        _session.Dispose();
        await HelseId.DisposeAsync();
        await Kj.DisposeAsync();
    }

    private void Se()
    {
        Ikoner.Add(Ikon);
        Hjelpetekster.Add(Hjelpetekst);
    }

    private string? Felt(string visning, string navn) => Screens.Of(_session, visning).Fields[navn]?.GetValue<string>();

    private static ScenarioCast Besetning(HelseIdStubb helseid, KjernejournalStubb kj) => new()
    {
        Tittel = "Kjernejournal",
        Pasienter = [.. World.Patients.Select(Casting.Patient)],
        Brukere = [.. World.Prescribers.Select(Casting.User)],
        Virksomhet = Casting.WithKeys(Legekontor.Pki, Casting.Organisation(World.Office)),
        AndreVirksomheter = [Casting.Organisation(World.SecondOffice)],
        Parter = new Dictionary<string, CastParty>(),
        Endepunkter = new Dictionary<string, Uri>
        {
            ["helseid"] = new(helseid.Utsteder + "/"),
            ["provetjeneste-bruker"] = new(helseid.Utsteder + "/bruker"),
            [KjernejournalTjenester.Innlogging] = new(kj.Adresse + "/innlogging"),
            [KjernejournalTjenester.Portal] = new(kj.Adresse + "/hpp-webapp"),
            [KjernejournalTjenester.Helseindikator] = new(kj.Adresse + "/v1/helseindikator"),
        },
        HelseIdKlienter = new HelseIdRollebesetning(
            [new ErklartHelseIdKlient { RedirectUrier = ["http://127.0.0.1/inn"], PostLogoutRedirectUrier = ["http://127.0.0.1/ut"] }], 1)
            .For("kjernejournal"),
        TillitsankerPem = Legekontor.Pki.AuthorityPem,
    };
}
