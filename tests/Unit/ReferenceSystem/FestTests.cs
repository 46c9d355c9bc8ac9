using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.ReferenceSystem;

/// <summary>The reference system and its product register: when it fetches FEST, what it does while FEST is down, and what it says.</summary>
public sealed class FestTests : IAsyncLifetime
{
    private AcceptanceEnvironment _environment = null!;
    private Scene _scene = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _environment = await AcceptanceEnvironment.StartAsync(new AcceptanceSettings { Pki = Legekontor.Pki }, Cancel);
        _scene = _environment.Open(CriterionId.Parse("AK-ERE-1-11"), "fest", "FEST");
        await _environment.BeginAsync(_scene);
    }

    public async ValueTask DisposeAsync()
    {
        await _environment.EndAsync(_scene, Cancel);
        await _environment.DisposeAsync();
    }

    [Fact]
    public async Task Fetches_once_for_several_prescriptions_and_again_after_a_day()
    {
        await ForskrivAsync();
        await ForskrivAsync();
        var first = Hentinger;
        ((FakeTimeProvider)_scene.Clock).Advance(TimeSpan.FromHours(25));
        await ForskrivAsync();

        Assert.Equal((1, 2), (first, Hentinger));
    }

    [Fact]
    public async Task Prescribes_from_what_it_has_with_its_true_date_and_a_warning_while_FEST_is_down()
    {
        var fetched = _scene.Clock.GetUtcNow();
        await ForskrivAsync();
        ((FakeTimeProvider)_scene.Clock).Advance(TimeSpan.FromDays(2));
        TaNed();

        var attempt = await ForskrivAsync();

        var warning = Assert.Single(attempt.Shown, shown => shown.Kind == "warning");
        Assert.Equal(AttemptOutcome.Performed, attempt.Outcome);
        Assert.StartsWith("FEST kunne ikke oppdateres: ", warning.Text, StringComparison.Ordinal);
        Assert.EndsWith(".", warning.Text, StringComparison.Ordinal);
        Assert.Equal(fetched, OppdatertFest(), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Prescribes_from_what_it_has_when_FEST_stops_in_the_middle_of_its_answer()
    {
        await ForskrivAsync();
        ((FakeTimeProvider)_scene.Clock).Advance(TimeSpan.FromDays(2));
        _environment.Host.Faults(_scene.Tenant.Id).Plan(new StallsMidAnswer(FaultTarget.ForService(FestSimulator.SystemName)));

        var prescribing = ForskrivAsync();
        await _scene.Journal.WaitForAsync<Exchange>(
            _scene.Tenant.Id, all => all.FirstOrDefault(e => e.System == FestSimulator.SystemName && e.AnsweredAt is null), TimeSpan.FromSeconds(10), TimeProvider.System, Cancel);
        ((FakeTimeProvider)_scene.Clock).Advance(TimeSpan.FromSeconds(31));
        var attempt = await prescribing;

        Assert.Equal(AttemptOutcome.Performed, attempt.Outcome);
        Assert.Contains("FEST svarte ikke i tide", Assert.Single(attempt.Shown, shown => shown.Kind == "warning").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prescribes_nothing_without_a_register()
    {
        TaNed();

        var attempt = await ForskrivAsync();

        Assert.Equal((AttemptOutcome.Refused, "fagsystem"), (attempt.Outcome, attempt.RefusedBy));
        Assert.Contains("uten et oppdatert legemiddelregister", Assert.Single(attempt.Shown).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_scene.Exchanges, e => e.Operation == "M1");
    }

    [Fact]
    public async Task Prescribes_nothing_from_a_register_that_is_too_old()
    {
        await ForskrivAsync();
        ((FakeTimeProvider)_scene.Clock).Advance(TimeSpan.FromDays(15));
        TaNed();

        Assert.Equal(AttemptOutcome.Refused, (await ForskrivAsync()).Outcome);
    }

    [Fact]
    public async Task An_older_version_than_it_has_is_not_taken_into_use()
    {
        var fetched = _scene.Clock.GetUtcNow();
        await UtforAsync(AdapterAction.OppdaterFest, []);
        _environment.Host.Faults(_scene.Tenant.Id).Plan(
            new AnswersOldVersion(FaultTarget.ForService(FestSimulator.SystemName), TimeSpan.FromDays(3)));

        await UtforAsync(AdapterAction.OppdaterFest, []);
        await ForskrivAsync();

        Assert.Equal(fetched, OppdatertFest(), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_user_is_told_whether_FEST_was_updated()
    {
        var updated = await UtforAsync(AdapterAction.OppdaterFest, []);
        TaNed();
        var down = await UtforAsync(AdapterAction.OppdaterFest, []);

        Assert.Equal((AttemptOutcome.Performed, "information"), (updated.Outcome, Assert.Single(updated.Shown).Kind));
        Assert.Equal((AttemptOutcome.Unconfirmed, "warning"), (down.Outcome, Assert.Single(down.Shown).Kind));
    }

    private int Hentinger => _scene.Exchanges.Count(e => e.System == FestSimulator.SystemName);

    private void TaNed() => _environment.Host.Faults(_scene.Tenant.Id).Plan(
        new AnswersUnavailable(FaultTarget.ForService(FestSimulator.SystemName) with { Times = null }, TimeSpan.FromSeconds(30)));

    private Task<Attempt> ForskrivAsync() =>
        UtforAsync(AdapterAction.Forskriv, JsonSerializer.SerializeToNode(Reseptvalg.Vanlig, AdapterJson.Options)!.AsObject());

    private Task<Attempt> UtforAsync(string action, JsonObject argumenter) => _scene.Vendor.PerformAsync(
        _scene.Id, action, new ActionRequest { Bruker = Rolle.Lege, Pasient = Rolle.PasientMedFodselsnummer, Argumenter = argumenter, Svar = [new DialogAnswer("*", "fortsett", "Vurdert")] }, Cancel);

    private DateTimeOffset OppdatertFest()
    {
        var m1 = _scene.Exchanges.Last(e => e.Operation == "M1").Request.Clear;
        var document = XDocument.Parse(Encoding.UTF8.GetString(m1.Span));
        return System.Xml.XmlConvert.ToDateTimeOffset(document.Descendants(Namespaces.M1 + "OppdatertFest").Single().Value);
    }
}
