using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers.Carriers;

/// <summary>What a vendor's system looks like, whichever way it is reached.</summary>
public abstract class ContractCompliance : IAsyncLifetime
{
    private const string Scenario = "AK-ERE-2-01 – avvist æøå/1";

    private protected StandInSystem System { get; } = new();

    private IVendorSystem Reached { get; set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ScenarioCast Cast { get; } = new()
    {
        Tittel = "Avvist resept",
        Pasienter =
        [
            new CastPatient { Nokkel = "pasient-1", Fornavn = "Østen", Etternavn = "Prøve", Fodselsdato = new DateOnly(1975, 4, 13), Kjonn = "1" },
        ],
        Brukere = [new CastUser { Nokkel = "lege-1", Fornavn = "Kari", Etternavn = "Ærlig", Hpr = "222200068", Signatur = new CastKey("AAAA", "test") }],
        Virksomhet = new CastOrganisation { Navn = "Legekontoret", Orgnr = "399990017", HerId = "9990101" },
        Parter = new Dictionary<string, CastParty> { ["reseptformidleren"] = new("RF", "399990052", "9990001") },
        Endepunkter = new Dictionary<string, Uri> { ["rf-rekvirent"] = new("https://127.0.0.1:1/t/rf") },
        TillitsankerPem = "-----BEGIN CERTIFICATE-----",
    };

    public async ValueTask InitializeAsync() => Reached = await ReachAsync(System);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_declaration_arrives_whole() =>
        Assert.Equal(Text(System.Declaration), Text(await Reached.DescribeAsync(Cancellation)));

    [Fact]
    public async Task The_cast_arrives_whole()
    {
        var reply = await Reached.BeginAsync(Scenario, Cast, Cancellation);

        Assert.Null(reply.Rollebesetning);
        Assert.Equal(Text(Cast), Text(System.Cast));
    }

    [Fact]
    public async Task An_action_and_its_attempt_arrive_whole()
    {
        var request = new ActionRequest
        {
            Bruker = "lege-1",
            Pasient = "pasient-1",
            Argumenter = new JsonObject { ["bruksomrade"] = "mot smerter – «æøå»" },
            Svar = [new DialogAnswer("varsel-*", "fortsett", "vurdert")],
        };

        var attempt = await Reached.PerformAsync(Scenario, AdapterAction.Forskriv, request, Cancellation);

        Assert.Equal(Text(request), Text(System.Asked));
        Assert.Equal(Text(System.Attempt), Text(attempt));
    }

    [Fact]
    public async Task What_is_not_offered_says_so()
    {
        var fault = await Assert.ThrowsAsync<EntryNotOfferedException>(
            () => Reached.PerformAsync(Scenario, AdapterAction.Forny, new ActionRequest { Bruker = "lege-1" }, Cancellation));

        Assert.Equal(AdapterAction.Forny, fault.Entry);
    }

    [Fact]
    public async Task A_slow_action_does_not_hold_up_the_next_call()
    {
        var slow = Reached.PerformAsync(Scenario, AdapterAction.HentResepter, new ActionRequest { Bruker = "lege-1" }, Cancellation);

        var view = await Reached.ViewAsync(Scenario, AdapterView.Pasientkontekst, Cancellation);

        Assert.Equal("Bjørg-Åse", view.Fields["navn"]?.GetValue<string>());
        Assert.Equal((Kilde.Skjerm, false), (view.Kilde, slow.IsCompleted));
        System.LetGo();
        Assert.Equal(AttemptOutcome.Performed, (await slow).Outcome);
    }

    [Fact]
    public async Task Dialogs_log_clock_and_clean_up_reach_the_system()
    {
        var attempt = await Reached.AnswerAsync(Scenario, new DialogAnswer("varsel", "fortsett"), Cancellation);
        var log = await Reached.LogAsync(Scenario, Cancellation);
        await Reached.AdvanceClockAsync(TimeSpan.FromHours(4), Cancellation);
        await Reached.EndAsync(Scenario, Cancellation);

        Assert.Equal("fortsett", attempt.Shown[0].Text);
        Assert.Equal(["én", "to"], log);
        Assert.Equal((TimeSpan.FromHours(4), true), (System.Moved, System.Ended));
    }

    private protected abstract Task<IVendorSystem> ReachAsync(IVendorSystem system);

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, AdapterJson.Options);
}
