using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

/// <summary>A message is judged as it was received, whatever the journal keeps of it.</summary>
public sealed class JudgedAsReceivedTests
{
    private static readonly XName Tomt = XName.Get("Tomt", Legekontor.Eksempel("M1").Root!.Name.NamespaceName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Beside => ["comment", "CDATA", "instruction", "text"];

    [Theory]
    [MemberData(nameof(Beside))]
    public async Task A_fault_is_found_beside_what_is_masked(string kind)
    {
        await using var journal = Journal.InMemory(TimeProvider.System);

        var exchange = await SendAsync(journal, Node(kind));

        Assert.Contains(exchange.Findings, f => f.Check == MessageHasNoEmptyElements.CheckId);
        Assert.True(EreseptMelding.Les(exchange)!.Finnes("//mh:Tomt"));
        Assert.Contains("[fjernet]", Encoding.UTF8.GetString(exchange.Request.Clear.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_found_and_the_exchange_is_marked_when_it_packs_too_much_to_be_looked_through()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);
        var bomb = Convert.ToBase64String(Kompresjon.Pack(new byte[1_000_000], Kompresjon.Gzip));

        var exchange = await SendAsync(journal, new XComment(string.Join(" . ", Enumerable.Repeat(bomb, 60))));

        Assert.True(exchange.Request.Clear.IsEmpty);
        Assert.Contains(exchange.Findings, f => f.Check == MessageHasNoEmptyElements.CheckId);
        var said = Assert.Single(exchange.Findings, f => f.Check == "personnummerkontroll-ikke-fullfort");
        Assert.True(said is { KreverPerson: true, Alvor: Alvor.Merknad });
        Assert.Contains("40 MB", said.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_finding_repeats_is_masked()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);

        var exchange = await SendAsync(journal, new XElement(Tomt.Namespace + "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.hemmelig"));

        Assert.DoesNotContain(exchange.Findings, f => $"{f.Received}{f.Fix}{f.Sentence}".Contains("hemmelig", StringComparison.Ordinal));
        Assert.Contains(exchange.Findings, f => f.Received.Contains("[signatur fjernet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fifty_thousand_faults_are_a_few_findings_and_a_count()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);

        var exchange = await SendAsync(journal, [.. Enumerable.Range(0, 50_000).Select(_ => new XElement(Tomt))]);

        Assert.All(exchange.Findings.GroupBy(f => f.Check), same => Assert.InRange(same.Count(), 1, 26));
        var last = exchange.Findings.Last(f => f.Check == MessageHasNoEmptyElements.CheckId);
        Assert.Equal("Minst 1000 funn til av samme slag.", last.Received);
    }

    private static XNode Node(string kind) => kind switch
    {
        "comment" => new XComment("pin=1"),
        "CDATA" => new XCData("pin=1"),
        "instruction" => new XProcessingInstruction("x", "pin=1"),
        "text" => new XText("pin=1"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Ukjent slag."),
    };

    private static async Task<Exchange> SendAsync(Journal journal, params XNode[] beside)
    {
        var document = Legekontor.Eksempel("M1");
        document.Root!.Elements().First().AddFirst(new XElement(Tomt), beside);
        await using var host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(), [new Legekontor().Rf], journal, TimeProvider.System, Cancel);
        using var client = new HttpClient();
        using var answer = await client.PostAsync(
            host.EndpointTable("")[ReseptformidlerenSimulator.Tjeneste],
            new ByteArrayContent(Legekontor.Konvolutt("M1", Legekontor.Signert(document))),
            Cancel);
        Assert.Empty(host.ToolFaults);
        return Assert.Single(journal.Exchanges(""));
    }
}
