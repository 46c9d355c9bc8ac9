using System.Net.Http.Headers;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Signing;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

/// <summary>The faults that only Reseptformidleren can make, as they are on the wire.</summary>
public sealed class ReseptformidlerenFeilTests : IAsyncLifetime
{
    private static readonly FaultTarget Alle = FaultTarget.ForService(ReseptformidlerenSimulator.SystemName) with { Times = null };

    private readonly MemoryJournal _journal = new();
    private readonly HttpClient _client = new();
    private SimulatorHost _host = null!;

    public static TheoryData<string, string> Calls => new() { { "M1", "M1" }, { "M5", "M5" }, { "M9_5", "M9.5" }, { "M9_7", "M9.7" }, { "M25_1", "M25.1" } };

    public static TheoryData<string, string, string> Lookups => new()
    {
        { "M9_5", "M9.5", Namespaces.M96V2018.NamespaceName },
        { "M9_5", "M9.5 2018-07-01", Namespaces.M96.NamespaceName },
        { "M9_5", "M9.5 2015-05-01", Namespaces.M96.NamespaceName },
        { "M9_7", "M9.7", Namespaces.M98V2015.NamespaceName },
        { "M9_7", "M9.7 2015-05-01", Namespaces.M98.NamespaceName },
        { "M9_11", "M9.11", Namespaces.M912V2018.NamespaceName },
        { "M9_21", "M9.21", Namespaces.M922V2013.NamespaceName },
    };

    public async ValueTask InitializeAsync() => _host = await SimulatorHost.StartAsync(
        new SimulatorHostOptions(),
        [new ReseptformidlerenSimulator(ReseptformidlerenOptions.Of(Pki), TimeProvider.System)],
        _journal,
        TimeProvider.System,
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Any_operation_can_be_rejected_in_an_AppRecFault_and_takes_nothing_in(string operation, string message)
    {
        _host.Faults("").Plan(new RejectsInFault(Alle with { Times = 1 }, [new Rejection("X99", "Annen feil i testen")]));

        var (status, soap) = await SendAsync(operation, Nytt(message));

        var receipt = ApprecReader.Read(soap.FaultDocument);
        Assert.Equal((500, "Fault", "2"), (status, soap.ElementName, receipt.Status.V));
        Assert.Equal(("X99", "Annen feil i testen"), (receipt.Errors.Single().V, receipt.Errors.Single().OT));
        Assert.Empty(ReseptformidlerenSimulator.Tilstand(_host.FindTenant("")!).Meldinger);
        Assert.Equal(RejectsInFault.FaultId, Assert.Single(_journal.Exchanges("").Single().Faults).Fault);
    }

    [Theory]
    [MemberData(nameof(Lookups))]
    public async Task A_lookup_is_answered_in_another_live_version_that_is_valid_in_itself(string operation, string question, string version)
    {
        await SendAsync("M1", Nytt("M1"));
        _host.Faults("").Plan(new AnswersInOtherVersion(Alle));

        var (status, soap) = await SendAsync(operation, Nytt(question));

        Assert.Equal(200, status);
        Assert.Equal(version, MsgHeadReader.Read(soap.Document).Content!.Name.NamespaceName);
        Assert.Empty(MessageSchemas.Own.Validate(soap.Document));
    }

    [Fact]
    public async Task Another_version_holds_the_same_prescriptions_and_a_prescription_is_taken_in_as_ever()
    {
        _host.Faults("").Plan(new AnswersInOtherVersion(Alle));

        var (_, receipt) = await SendAsync("M1", Eksempel("M1"));
        var (_, list) = await SendAsync("M9_5", Nytt("M9.5"));

        Assert.Equal("1", ApprecReader.Read(receipt.Document).Status.V);
        Assert.Equal(ReseptId, Assert.Single(Liste(list).Listeelementer).ReseptId);
    }

    [Fact]
    public async Task A_lookup_that_is_refused_is_refused_in_spite_of_the_fault()
    {
        _host.Faults("").Plan(new AnswersInOtherVersion(Alle with { Times = 1 }));
        _host.Faults("").Plan(new AnswersBeforeLastChange(Alle));
        var (_, inOther) = await SendAsync("M9_5", Nytt("M1"));
        var (_, before) = await SendAsync("M9_5", Nytt("M1"));

        Assert.All(new[] { inOther, before }, soap => Assert.Equal("2", ApprecReader.Read(soap.Document).Status.V));
    }

    [Fact]
    public async Task A_list_is_as_it_was_before_a_prescription_came_and_then_as_it_was_before_its_recall()
    {
        await SendAsync("M1", Eksempel("M1"));
        _host.Faults("").Plan(new AnswersBeforeLastChange(Alle));

        var (_, none) = await SendAsync("M9_5", Nytt("M9.5"));
        await SendAsync("M5", Eksempel("M5"));
        var (_, notRecalled) = await SendAsync("M9_5", Nytt("M9.5"));
        _host.Faults("").Clear();
        var (_, recalled) = await SendAsync("M9_5", Nytt("M9.5"));

        Assert.Empty(Liste(none).Listeelementer);
        Assert.Equal(("E", "T"), (Liste(notRecalled).Listeelementer.Single().Status.V, Liste(recalled).Listeelementer.Single().Status.V));
    }

    [Fact]
    public async Task What_other_patients_have_done_since_does_not_count_as_the_last_change()
    {
        await SendAsync("M1", Eksempel("M1"));
        foreach (var _ in Enumerable.Range(0, 10))
        {
            var other = Nytt("M1");
            other.Descendants(Namespaces.MsgHead + "Patient").Descendants(Namespaces.MsgHead + "Id").First().Value = "53847510052";
            await SendAsync("M1", other);
        }

        _host.Faults("").Plan(new AnswersBeforeLastChange(Alle));

        Assert.Empty(Liste((await SendAsync("M9_5", Nytt("M9.5"))).Soap).Listeelementer);
    }

    [Fact]
    public async Task Dispensings_are_as_they_were_before_the_last_one()
    {
        await SendAsync("M1", Eksempel("M1"));
        var pharmacy = ReseptformidlerenSimulator.Utlevering(_host.FindTenant("")!);
        pharmacy.Ekspeder(ReseptId);
        pharmacy.Utlever(ReseptId);
        _host.Faults("").Plan(new AnswersBeforeLastChange(Alle));

        var (_, soap) = await SendAsync("M9_7", Nytt("M9.7"));

        Assert.Equal(0, M98Reader.Read(MsgHeadReader.Read(soap.Document).Content!).AntallUtleveringer);
    }

    [Fact]
    public async Task The_list_of_medicines_is_the_one_before_the_present()
    {
        await SendAsync("M25_1", Lister.Liste(Lister.ForsteId));
        await SendAsync("M25_1", Lister.Liste(Lister.AndreId, Lister.ForsteId));
        _host.Faults("").Plan(new AnswersBeforeLastChange(Alle with { Times = 1 }));

        var (_, before) = await SendAsync("M9_11", Nytt("M9.11"));
        var (_, now) = await SendAsync("M9_11", Nytt("M9.11"));

        Assert.Equal((Lister.ForsteId, Lister.AndreId), (RefMsgId(before), RefMsgId(now)));
    }

    [Fact]
    public async Task What_has_never_changed_is_answered_as_it_is()
    {
        _host.Faults("").Plan(new AnswersBeforeLastChange(Alle));

        var (status, soap) = await SendAsync("M9_5", Nytt("M9.5"));

        Assert.Equal((200, 0), (status, Liste(soap).Listeelementer.Count));
    }

    private static string? RefMsgId(SoapReading soap) => M912Reader.Read(MsgHeadReader.Read(soap.Document).Content!).RefMsgId;

    private static M96 Liste(SoapReading soap) => M96Reader.Read(MsgHeadReader.Read(soap.Document).Content!);

    private static XDocument Nytt(string message) => Lister.Med(message, Guid.NewGuid().ToString());

    private async Task<(int Status, SoapReading Soap)> SendAsync(string operation, XDocument document)
    {
        using var content = new ByteArrayContent(Konvolutt(operation, Signert(document)));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/xml", "utf-8");
        content.Headers.Add("SOAPAction", $"\"{operation}\"");
        using var answer = await _client.PostAsync(
            _host.EndpointTable("")[ReseptformidlerenSimulator.Tjeneste], content, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, Soap11.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }
}
