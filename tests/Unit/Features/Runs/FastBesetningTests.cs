using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Tests.Features.Runs;

/// <summary>A system that takes no people is driven with its own, and never with one that is not as expected.</summary>
public sealed class FastBesetningTests
{
    private static readonly CriterionId Criterion = CriterionId.Parse("AK-ERE-1-04");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Scene> BegunAsync(AcceptanceEnvironment environment, string identity)
    {
        var scene = environment.Open(Criterion, identity, "t");
        await environment.BeginAsync(scene);
        return scene;
    }

    [Fact]
    public async Task The_systems_own_users_organisation_and_patients_play_the_parts()
    {
        var system = new OwnPeople();
        var own = Besetning(PasientpoolTests.Pasienter(fnr: 2, dnr: 1, uten: 1));
        await using var environment = await StartAsync(system, own);

        var scene = await BegunAsync(environment, "s1");
        await scene.Vendor.PerformAsync("s1", AdapterAction.Forskriv, Request(Rolle.PasientMedFodselsnummer), Cancel);
        var view = await scene.Vendor.ViewAsync("s1", AdapterView.Pasientkontekst, Cancel);

        var played = scene.PasientSom(Rolle.PasientMedFodselsnummer);
        Assert.Equal(own.Virksomhet, scene.Cast.Virksomhet);
        Assert.Equal(own.Brukere, scene.Cast.Brukere);
        Assert.Equal(own.Pasienter.Single(p => p.Nokkel == system.Patient).Fnr, played.Fnr);
        Assert.Equal(Rolle.PasientMedFodselsnummer, view.Fields["pasient"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_patient_that_already_has_prescriptions_stops_the_run()
    {
        var system = new OwnPeople { Prescriptions = 2 };
        await using var environment = await StartAsync(system, Besetning(PasientpoolTests.Pasienter(fnr: 2, dnr: 1, uten: 1)));
        var scene = await BegunAsync(environment, "s1");

        await Assert.ThrowsAsync<SetUpFaultException>(
            () => scene.Vendor.PerformAsync("s1", AdapterAction.Forskriv, Request(Rolle.PasientMedFodselsnummer), Cancel));

        Assert.True(environment.Stopped.IsCancellationRequested);
        Assert.Contains("forventet ingen resepter i reseptlisten, fikk 2. Rydd pasienten i fagsystemet", environment.SetUpFault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_the_pool_has_nobody_for_is_not_run()
    {
        await using var environment = await StartAsync(new OwnPeople(), Besetning(PasientpoolTests.Pasienter(fnr: 1, dnr: 0, uten: 0)));
        var scene = await BegunAsync(environment, "s1");

        var fault = await Assert.ThrowsAsync<NotRunException>(
            () => scene.Vendor.PerformAsync("s1", AdapterAction.Forskriv, Request(Rolle.PasientMedDNummer), Cancel));

        Assert.Contains("Pasientpoolen har ingen ledig pasient med D-nummer: alle 0 er brukt", fault.Message, StringComparison.Ordinal);
        Assert.Throws<NotRunException>(() => scene.PasientSom(Rolle.AnnenPasient));
    }

    [Fact]
    public async Task A_user_that_the_cast_lacks_is_not_run()
    {
        await using var environment = await StartAsync(new OwnPeople(), Besetning(PasientpoolTests.Pasienter(fnr: 1, dnr: 0, uten: 0)));
        var scene = await BegunAsync(environment, "s1");

        var fault = await Assert.ThrowsAsync<NotRunException>(() => scene.Vendor.PerformAsync(
            "s1", AdapterAction.Forskriv, Request(Rolle.PasientMedFodselsnummer) with { Bruker = "finnes-ikke" }, Cancel));

        Assert.Contains("har ingen bruker som spiller «finnes-ikke»", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_that_one_scenario_has_used_is_used_by_no_other()
    {
        var system = new OwnPeople();
        await using var environment = await StartAsync(system, Besetning(PasientpoolTests.Pasienter(fnr: 2, dnr: 0, uten: 0)));
        var first = await BegunAsync(environment, "s1");
        await first.Vendor.PerformAsync("s1", AdapterAction.Forskriv, Request(Rolle.PasientMedFodselsnummer), Cancel);
        var used = system.Patient;
        await environment.EndAsync(first, Cancel);

        var second = await BegunAsync(environment, "s2");

        Assert.Single(second.Cast.Pasienter);
        await second.Vendor.PerformAsync("s2", AdapterAction.Forskriv, Request(Rolle.PasientMedFodselsnummer), Cancel);
        Assert.NotEqual(used, system.Patient);
    }

    [Fact]
    public async Task A_system_that_takes_no_people_and_has_none_in_the_settings_stops_the_run()
    {
        await using var environment = await StartAsync(new OwnPeople(), null);

        var fault = await Assert.ThrowsAsync<SetUpFaultException>(() => BegunAsync(environment, "s1"));

        Assert.Contains("Oppgi «rollebesetning» med brukere, virksomhet og pasienter i acceptance.json.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cast_without_its_doctor_with_a_patient_twice_or_a_real_number_is_refused_without_the_number()
    {
        var patient = PasientpoolTests.Pasienter(fnr: 1, dnr: 0, uten: 0)[0];
        const string notSynthetic = "12345678901";
        var own = Besetning([patient, patient, patient with { Nokkel = "ekte", Fnr = notSynthetic }]) with { Brukere = [] };

        var fault = Assert.Throws<OptionsValidationException>(own.Validate).Message;

        Assert.All(["«lege-1»", $"nøkkelen «{patient.Nokkel}» står flere ganger", "to pasienter har samme nummer", "nummeret til «ekte»"],
            part => Assert.Contains(part, fault, StringComparison.Ordinal));
        Assert.DoesNotContain(notSynthetic, fault, StringComparison.Ordinal);
    }

    private static FastRollebesetning Besetning(IReadOnlyList<CastPatient> pasienter) => FastRollebesetning.Syntetisk(2) with { Pasienter = pasienter };

    private static Task<AcceptanceEnvironment> StartAsync(IVendorSystem system, FastRollebesetning? own) => AcceptanceEnvironment.StartAsync(
        new AcceptanceSettings { Person = _ => system, FastRollebesetning = own, EndsWithTestRun = false }, Cancel);

    private static ActionRequest Request(string patient) => new() { Bruker = Rolle.Lege, Pasient = patient };

    /// <summary>A system with people of its own: it answers 501 to a cast.</summary>
    private sealed class OwnPeople : IVendorSystem
    {
        private readonly Drivers.Carriers.StandInSystem _plain = new();

        public string? Patient { get; private set; }

        public int Prescriptions { get; init; }

        public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) => _plain.DescribeAsync(cancellationToken);

        public Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken) =>
            throw new EntryNotOfferedException("scenarios");

        public Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken)
        {
            Patient = request.Pasient;
            return Task.FromResult(new Attempt { Outcome = AttemptOutcome.Performed });
        }

        public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
            _plain.AnswerAsync(scenario, answer, cancellationToken);

        public Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken) => Task.FromResult(new ViewReading(
            new JsonObject { ["pasient"] = Patient, ["resepter"] = new JsonArray([.. Enumerable.Range(0, Prescriptions).Select(_ => new JsonObject())]) },
            "",
            Kilde.Skjerm));

        public Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) => _plain.LogAsync(scenario, cancellationToken);

        public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) => _plain.AdvanceClockAsync(by, cancellationToken);

        public Task EndAsync(string scenario, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
