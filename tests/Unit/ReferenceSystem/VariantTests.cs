using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Tests.ReferenceSystem;

/// <summary>Variants that are right in another way than the plain system: what is truly different, and that a defect is no less seen with it.</summary>
public sealed class VariantTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("asks-m95-2015", "ERE")]
    [InlineData("nhn-library-like", "HID KJ SAM")]
    [InlineData("kj-no-event-id", "KJ SAM")]
    [InlineData("no-helseid", "ERE HID KJ SAM HNO")]
    [InlineData("no-kjernejournal", "HID KJ SAM")]
    [InlineData("kj-no-critical-information", "KJ SAM")]
    [InlineData("kj-api-only", "KJ SAM")]
    [InlineData("d-number-only", "")]
    public void Says_which_solutions_it_can_touch(string variant, string solutions) =>
        Assert.Equal(solutions, string.Join(' ', VariantCatalog.All.Single(v => v.Id == variant).Losninger));

    [Fact]
    public void Put_together_each_stands_in_one_group_with_those_that_change_something_else()
    {
        string[] ids = [.. VariantCatalog.Samlet.SelectMany(group => group.Id.Split('+'))];

        Assert.Equal(VariantCatalog.All.Select(variant => variant.Id).Order(), ids.Order());
        Assert.DoesNotContain(VariantCatalog.Samlet, group => group.Id.Split('+') is var part && part.Contains("base64-body") && part.Contains("text-body"));
        Assert.Contains(VariantCatalog.Samlet, group => group.Id == "no-kjernejournal");
        Assert.Contains(VariantCatalog.Samlet, group => group.Id == "d-number-only");
        Assert.All(VariantCatalog.Samlet, group => Assert.Equal(group, VariantCatalog.Find(group.Id)! with { Losninger = group.Losninger }));
    }

    [Fact]
    public void Several_hold_at_once_and_an_unknown_one_is_told()
    {
        Assert.True(VariantCatalog.Find("base64-body+apprec-11")!.GetsApprec11);
        Assert.Null(VariantCatalog.Find("base64-body+finnes-ikke"));
        Assert.Contains("finnes-ikke", Assert.Throws<SetUpException>(() => AcceptanceRun.Prepare(new RunOptions { Variant = "base64-body+finnes-ikke" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_and_sends_nothing_before_the_answer()
    {
        await using var environment = await StartAsync("asks-before-sending");
        var scene = await BeginAsync(environment);

        var asked = await UtforAsync(scene, AdapterAction.Forskriv, Vanlig);
        var before = Sendt(scene);
        var sent = await scene.Vendor.AnswerAsync(scene.Id, new DialogAnswer("bekreft-sending", "fortsett"), Cancel);

        Assert.Equal((AttemptOutcome.VenterPaSvar, "bekreft-sending"), (asked.Outcome, Assert.Single(asked.Shown).Sporsmal));
        Assert.Equal((0, AttemptOutcome.Performed, 1), (before, sent.Outcome, Sendt(scene)));
    }

    [Fact]
    public async Task Sends_nothing_when_the_answer_is_no_and_has_then_nothing_to_answer()
    {
        await using var environment = await StartAsync("asks-before-sending");
        var scene = await BeginAsync(environment);
        await UtforAsync(scene, AdapterAction.Forskriv, Vanlig);

        var stopped = await scene.Vendor.AnswerAsync(scene.Id, new DialogAnswer("bekreft-sending", "avbryt"), Cancel);

        Assert.Equal((AttemptOutcome.Refused, "fagsystem", 0), (stopped.Outcome, stopped.RefusedBy, Sendt(scene)));
        await Assert.ThrowsAsync<ArgumentException>(() => scene.Vendor.AnswerAsync(scene.Id, new DialogAnswer("bekreft-sending", "fortsett"), Cancel));
    }

    [Fact]
    public async Task Lets_the_user_go_on_while_it_sends()
    {
        await using var environment = await StartAsync("asynchronous-sending");
        var scene = await BeginAsync(environment);

        var attempt = await UtforAsync(scene, AdapterAction.Forskriv, Vanlig);
        var end = await Sendingsvent.AvklartAsync(scene.Vendor, scene.Id, attempt);

        Assert.Equal((AttemptOutcome.Unconfirmed, "Resepten sendes"), (attempt.Outcome, attempt.Shown[^1].Text));
        Assert.Equal((AttemptOutcome.Performed, 1), (end.Outcome, Sendt(scene)));
    }

    [Fact]
    public async Task Plays_with_patients_who_have_D_numbers_alone()
    {
        await using var environment = await StartAsync("d-number-only");
        var scene = environment.Open(CriterionId.Parse("AK-ERE-1-03"), "variant", "Variant");
        var given = scene.Cast.Pasienter;
        await environment.BeginAsync(scene);

        var played = scene.Cast.Pasienter;
        Assert.All(played, p => Assert.Null(p.Fnr));
        Assert.Equal(given.Select(p => p.Nummer() is not null), played.Select(p => p.Dnr is not null));
        Assert.Distinct(played.Select(p => p.Dnr).OfType<string>());
        Assert.All(played.Where(p => p.Dnr is not null), p =>
        {
            var number = NationalId.Parse(p.Dnr!);
            Assert.Equal((true, true, p.Fodselsdato, p.Kjonn), (number.IsSynthetic, number.IsDNumber, number.BirthDate, number.Sex));
        });
    }

    [Theory]
    [InlineData("asks-before-sending", "cave-unwarned")]
    [InlineData("asks-before-sending", "double-unwarned")]
    [InlineData("asynchronous-sending", "rejected-shown-as-sent")]
    [InlineData("asynchronous-sending", "missing-receipt-shown-as-sent")]
    [InlineData("d-number-only", "renewal-without-recall")]
    [InlineData("other-header-order", "changed-after-signing")]
    [InlineData("indented-messages", "note-cut")]
    public async Task Hides_no_defect(string variant, string defect)
    {
        var criterion = AcceptanceHarness.ReferenceSystem.DefectCatalog.All.Single(d => d.Id == defect).Criterion;
        var options = new RunOptions { Variant = variant, Defect = defect, Ids = [criterion] };

        var run = await AcceptanceRun.Prepare(options, pki: Legekontor.Pki).ExecuteAsync(directory: null, listener: null, neutralise: null, Cancel);

        Assert.Equal(Dom.IkkeBestatt, Assert.Single(run.Criteria).Dom);
    }

    private static JsonObject Vanlig => JsonSerializer.SerializeToNode(Reseptvalg.Vanlig, AdapterJson.Options)!.AsObject();

    private static Task<AcceptanceEnvironment> StartAsync(string variant) =>
        AcceptanceEnvironment.StartAsync(new AcceptanceSettings { Pki = Legekontor.Pki, Variant = variant }, Cancel);

    private static async Task<Scene> BeginAsync(AcceptanceEnvironment environment)
    {
        var scene = environment.Open(CriterionId.Parse("AK-ERE-1-04"), "variant", "Variant");
        await environment.BeginAsync(scene);
        return scene;
    }

    private static Task<Attempt> UtforAsync(Scene scene, string action, JsonObject argumenter) => scene.Vendor.PerformAsync(
        scene.Id, action, new ActionRequest { Bruker = Rolle.Lege, Pasient = Rolle.PasientMedFodselsnummer, Argumenter = argumenter }, Cancel);

    private static int Sendt(Scene scene) => scene.Exchanges.Count(e => e.Operation == "M1");
}
