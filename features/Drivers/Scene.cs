using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>One scenario under way: its people, its room in the simulators, its vendor system, and what has happened so far.</summary>
public sealed class Scene
{
    // Well above the time-outs that systems themselves use (30 to 60 s): theirs is what a scenario about a silent service looks at.
    private static readonly TimeSpan ActionLimit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan WireLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Underveis = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan ClockBeat = TimeSpan.FromMilliseconds(50);

    // A call may be on its way and not have come.
    private const int QuietLooks = 2;

    // Three seconds: a call that is held back on purpose is not waited for.
    private const int MostLooks = 60;

    // 20 seconds: ten time-outs on end have then passed, and an action that goes on is not waited for in vain.
    private const int MostBeats = 400;

    public required string Id { get; init; }

    public required CriterionId Criterion { get; init; }

    public required Tenant Tenant { get; init; }

    public required TimeProvider Clock { get; init; }

    public required IVendorSystem Vendor { get; init; }

    /// <summary>The people who play: the ones the harness made, or the fixed cast that the vendor's system answered with.</summary>
    public required ScenarioCast Cast { get; set; }

    /// <summary>What marks a call to the simulators as this scenario's.</summary>
    public required ScenarioRegistration Registration { get; init; }

    /// <summary>The people that the cast was made of.</summary>
    public required TestWorld World { get; init; }

    public required IJournal Journal { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The functions that the system declares that it lacks.</summary>
    public IReadOnlyList<string> ManglerFunksjoner { get; init; } = [];

    /// <summary>Why the scenario does not concern the system; null when it does.</summary>
    public Irrelevans? Utenfor { get; set; }

    /// <summary>True once the system was told of the scenario, whatever it answered.</summary>
    public bool Kunngjort { get; set; }

    /// <summary>Says why nobody plays a part, given its key.</summary>
    public Func<string, string> Mangler { get; init; } = ManglerIRollebesetningen;

    /// <summary>The faults that were planned, in bokmål.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Key of the user who acts.</summary>
    public string Bruker { get; set; } = Rolle.Lege;

    /// <summary>Key of the patient that the doctor has open.</summary>
    public string Pasient { get; set; } = Rolle.PasientMedFodselsnummer;

    public Forskrivning Valg { get; set; } = Reseptvalg.Vanlig;

    public Attempt SisteForsok { get; set; } = new() { Outcome = AttemptOutcome.Unconfirmed };

    /// <summary>The prescription that the scenario is about.</summary>
    public string ReseptId { get; set; } = "";

    /// <summary>The prescription that a renewal made.</summary>
    public string NyReseptId { get; private set; } = "";

    public string ReseptFraAnnenLege { get; set; } = "";

    /// <summary>MsgId of the list that another doctor delivered.</summary>
    public string ListeFraAnnenLege { get; set; } = "";

    /// <summary>Id of the entry that another doctor put on the list.</summary>
    public string OppforingFraAnnenLege { get; set; } = "";

    /// <summary>The reason text that the service gave and the user should see.</summary>
    public string ForventetArsak { get; set; } = "";

    /// <summary>How far the clock is moved while an action waits; null leaves it alone.</summary>
    public TimeSpan? TidSomGar { get; set; }

    /// <summary>What must have happened before the clock is moved; by default nothing.</summary>
    public Task TidenBegynner { get; set; } = Task.CompletedTask;

    /// <summary>The fault that keeps the service down until it is taken away.</summary>
    public PlannedFault? Driftsstans { get; set; }

    /// <summary>The clients as they were registered with HelseID.</summary>
    public IReadOnlyList<HelseIdKlient> HelseIdKlienter { get; set; } = [];

    /// <summary>The simulated system whose connections the scenario has made such that they must be refused; null for none.</summary>
    public string? BruttForbindelse { get; set; }

    /// <summary>Lets a held answer go.</summary>
    public Action SlippSvar { get; set; } = () => { };

    /// <summary>How long the wire is watched for what should come: nothing to wait for in process, where an action has ended when it returns.</summary>
    public TimeSpan Vindu => Clock is FakeTimeProvider ? TimeSpan.Zero : TimeSpan.FromSeconds(5);

    /// <summary>The exchanges that the scenario has caused so far.</summary>
    public IReadOnlyList<Exchange> Exchanges =>
        Journal.Exchanges(Tenant.Id).Where(e => e.Scenario == Id).ToList();

    public CastPatient ApenPasient => PasientSom(Pasient);

    /// <summary>Who plays a patient's part.</summary>
    /// <exception cref="NotRunException">Nobody does: the scenario cannot be run with this cast.</exception>
    public CastPatient PasientSom(string rolle) =>
        Cast.Pasienter.FirstOrDefault(p => p.Nokkel == rolle) ?? throw new NotRunException(Mangler(rolle));

    /// <summary>What is said when the system's own cast lacks a part.</summary>
    public static string ManglerIRollebesetningen(string rolle) =>
        $"Rollebesetningen har ingen som spiller «{rolle}». Legg til en i svaret på PUT /v1/scenarios.";

    public void Begynn(Attempt attempt)
    {
        SisteForsok = attempt;
        ReseptId = Referanse(attempt, "reseptId");
    }

    public void Fornyet(Attempt attempt)
    {
        SisteForsok = attempt;
        NyReseptId = Referanse(attempt, "nyReseptId");
    }

    /// <summary>Waits until so many calls of an operation have come in.</summary>
    public Task<IReadOnlyList<Exchange>> VentPaAsync(string operasjon, int antall) => VentPaAsync([operasjon], antall);

    /// <summary>The same for whichever of some operations.</summary>
    /// <exception cref="NotDecidedException">They did not come.</exception>
    public async Task<IReadOnlyList<Exchange>> VentPaAsync(IReadOnlyCollection<string> operasjoner, int antall) =>
        await Journal.WaitForAsync<IReadOnlyList<Exchange>>(
            Tenant.Id,
            all => all.Where(e => e.Scenario == Id && operasjoner.Contains(e.Operation)).ToList() is var seen && seen.Count >= antall ? seen : null,
            WireLimit,
            TimeProvider.System,
            CancellationToken.None)
        ?? throw new NotDecidedException(
            $"Ventet {WireLimit.TotalSeconds:0} sekunder på {antall} {string.Join(" eller ", operasjoner)} fra fagsystemet; det kom {Exchanges.Count(e => operasjoner.Contains(e.Operation))}.");

    /// <summary>Gives an outside system time to send; what is not there afterwards is judged as not sent.</summary>
    public Task<Exchange?> SeEtterAsync(Func<Exchange, bool> passer) => Journal.WaitForAsync(
        Tenant.Id,
        all => all.FirstOrDefault(e => e.Scenario == Id && e.AnsweredAt is not null && passer(e)),
        Vindu, TimeProvider.System, CancellationToken.None);

    /// <summary>Waits a little until nothing of the scenario is under way on the wire: a clock that jumps meanwhile makes honest times wrong.</summary>
    /// <remarks>Only a system that exchanges messages does things by itself.</remarks>
    public async Task StilleAsync()
    {
        var (before, quiet) = (-1, 0);
        for (var look = 0; Cast.Kommunikasjonsparter.Count > 0 && look < MostLooks; look++)
        {
            var exchanges = Exchanges;
            quiet = exchanges.Count == before && exchanges.All(e => e.AnsweredAt is not null) ? quiet + 1 : 0;
            if (quiet == QuietLooks)
            {
                return;
            }

            before = exchanges.Count;
            await Task.Delay(ClockBeat, TimeProvider.System);
        }
    }

    /// <summary>Lets time pass: at once on a clock of the harness, by waiting on a real one.</summary>
    public Task LaTidenGaAsync(TimeSpan tid)
    {
        if (Clock is FakeTimeProvider clock)
        {
            clock.Advance(tid);
            return Task.CompletedTask;
        }

        return Task.Delay(tid, Clock, CancellationToken.None);
    }

    /// <summary>Moves the scenario's clock while an action waits for a service that does not answer.</summary>
    public async Task LaTidenGaAsync(Task action)
    {
        if (TidSomGar is not { } steg || Clock is not FakeTimeProvider clock)
        {
            return;
        }

        if (!TidenBegynner.IsCompleted)
        {
            // What has left the service is given a moment to arrive.
            await Task.WhenAny(action, TidenBegynner, Task.Delay(WireLimit, TimeProvider.System, CancellationToken.None));
            await Task.WhenAny(action, Task.Delay(Underveis, TimeProvider.System, CancellationToken.None));
        }

        for (var beat = 0; beat < MostBeats && !action.IsCompleted; beat++)
        {
            await Task.WhenAny(action, Task.Delay(ClockBeat, TimeProvider.System, CancellationToken.None));
            clock.Advance(steg);
        }
    }

    public static async Task<Attempt> FristAsync(Task<Attempt> attempt, string handling)
    {
        try
        {
            return await attempt.WaitAsync(ActionLimit, TimeProvider.System);
        }
        catch (TimeoutException)
        {
            throw new NotDecidedException(
                $"Fagsystemet ble ikke ferdig med «{handling}» innen {ActionLimit.TotalSeconds:0} sekunder.");
        }
    }

    private string Referanse(Attempt attempt, string navn) =>
        attempt.References.GetValueOrDefault(navn)
        ?? Exchanges.LastOrDefault(e => e.Operation == Operasjon.Resept)?.Facts.GetValueOrDefault(EreseptFacts.MeldingId)
        ?? "";
}
