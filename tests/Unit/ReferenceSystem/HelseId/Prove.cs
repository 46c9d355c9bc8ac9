using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>A workstation of the reference system before the stand-in for HelseID.</summary>
internal sealed class Prove : IAsyncDisposable
{
    private static readonly TestWorld World = TestWorld.Create(1, "helseid");

    private Prove(HelseIdStubb stubb, HelseIdPolicies policies)
    {
        Stubb = stubb;
        stubb.Klokke = Klokke;
        Cast = Besetning(stubb, policies.Tenancy);
        foreach (var user in Cast.Brukere)
        {
            stubb.Hpr[user.Fnr!] = user.Hpr;
        }

        Stasjon = new Arbeidsstasjon(Cast, policies, Klokke, Logg.Add);
    }

    public HelseIdStubb Stubb { get; }

    public FakeTimeProvider Klokke { get; } = new(TimeProvider.System.GetUtcNow());

    public ScenarioCast Cast { get; }

    public Arbeidsstasjon Stasjon { get; }

    public List<string> Logg { get; } = [];

    public CastUser Lege => Cast.Brukere[0];

    public CastUser AnnenLege => Cast.Brukere[1];

    public IEnumerable<Stubbkall> Tokenkall => Stubb.Til(HelseIdPaths.Token);

    public IEnumerable<Stubbkall> Godtatte => Tokenkall.Where(k => k.Status == 200);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Prove> StartAsync(Func<HelseIdPolicies, HelseIdPolicies>? endring = null)
    {
        var policies = new HelseIdPolicies();
        return new Prove(await HelseIdStubb.StartAsync(), endring is null ? policies : endring(policies));
    }

    public static ScenarioCast Besetning(HelseIdStubb stubb, string tenancy) => new()
    {
        Tittel = "HelseID",
        Pasienter = [],
        Brukere = [.. World.Prescribers.Select(Casting.User)],
        Virksomhet = Casting.Organisation(World.Office),
        AndreVirksomheter = [Casting.Organisation(World.SecondOffice)],
        Parter = new Dictionary<string, CastParty>(),
        Endepunkter = new Dictionary<string, Uri>
        {
            ["helseid"] = new(stubb.Utsteder + "/"),
            ["provetjeneste-system"] = new(stubb.Utsteder + "/system"),
            ["provetjeneste-bruker"] = new(stubb.Utsteder + "/bruker"),
        },
        HelseIdKlienter = new HelseIdRollebesetning(
            [new ErklartHelseIdKlient { RedirectUrier = ["http://127.0.0.1/inn"], PostLogoutRedirectUrier = ["http://127.0.0.1/ut"], Tilhorighet = tenancy }], 1)
            .For("helseid"),
        TillitsankerPem = Legekontor.Pki.AuthorityPem,
    };

    public Task<Attempt> LoggInnAsync(CastUser? bruker = null) => Stasjon.LoggInnAsync(bruker ?? Lege, Cancel);

    public Task<Attempt> HentSomSystemAsync() => Stasjon.HentAsync(Lege, somBruker: false, Cancel);

    public Task<Attempt> HentSomBrukerAsync(CastUser? bruker = null) => Stasjon.HentAsync(bruker ?? Lege, somBruker: true, Cancel);

    public Task<Attempt> ByttVirksomhetAsync() => Stasjon.ByttVirksomhetAsync(Cast.AndreVirksomheter[0].Orgnr, Cancel);

    /// <summary>Lets the system's clock go until the action has ended.</summary>
    public async Task<Attempt> LaTidenGaAsync(Task<Attempt> action)
    {
        await LaTidenGaAsync(action, TimeSpan.FromSeconds(1));
        return await action;
    }

    /// <summary>Lets the system's clock go, so much at a time, until the work has ended.</summary>
    public async Task LaTidenGaAsync(Task work, TimeSpan step)
    {
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancel));
            Klokke.Advance(step);
        }

        await work;
    }

    /// <summary>A day's work: everything that concerns HelseID, once or twice.</summary>
    public async Task ArbeidsdagAsync()
    {
        await LoggInnAsync();
        await HentSomSystemAsync();
        await HentSomSystemAsync();
        await HentSomBrukerAsync();
        await HentSomBrukerAsync();
        await ByttVirksomhetAsync();
        await HentSomSystemAsync();
        await HentSomBrukerAsync();
        Klokke.Advance(TimeSpan.FromMinutes(15));
        await HentSomSystemAsync();
        await HentSomBrukerAsync();
        await LoggInnAsync(AnnenLege);
        await HentSomBrukerAsync(AnnenLege);
        await Stasjon.ByttBrukerAsync(Lege, Cancel);
        await HentSomBrukerAsync();
        await LoggInnAsync();
        await Stasjon.LoggUtAsync(Cancel);
        await HentSomBrukerAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Stasjon.Dispose();
        await Stubb.DisposeAsync();
    }
}
