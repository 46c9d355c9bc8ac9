using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using Amqp;
using Amqp.Framing;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener;

/// <summary>The broker as an AMQP 1.0 client meets it, by the same library that NHN's own client is built on.</summary>
public sealed class AmqpInngangTests : IAsyncLifetime
{
    private const string HerId = "8093238";
    private const string Ko = $"{HerId}_async";

    private static readonly TimeSpan Lenge = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Kort = TimeSpan.FromMilliseconds(500);

    private readonly MeldingstjenerOptions _options = new();
    private readonly MemoryJournal _journal = new();
    private readonly List<Connection> _tilkoblinger = [];
    private MeldingstjenerSimulator _bussen = null!;
    private SimulatorHost _vert = null!;

    private Tenant Leietaker => _vert.FindTenant("")!;

    public async ValueTask InitializeAsync()
    {
        _bussen = new MeldingstjenerSimulator(_options, HelseIdOptions.Of(Legekontor.Pki), TimeProvider.System);
        _vert = await SimulatorHost.StartAsync(new SimulatorHostOptions(), [_bussen], _journal, TimeProvider.System, TestContext.Current.CancellationToken);
        _bussen.Opprett(Leietaker, HerId);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _tilkoblinger.Where(connection => !connection.IsClosed))
        {
            await connection.CloseAsync(Lenge, null);
        }

        Assert.Empty(_vert.ToolFaults);
        await _vert.DisposeAsync();
    }

    [Theory]
    [InlineData("/exchange/NHNTESTServiceBus/{0}", "/amq/queue/{0}")]
    [InlineData("NHNTESTServiceBus/{0}", "NHNTESTServiceBus/{0}")]
    public async Task A_message_comes_through_whole_in_both_address_forms(string to, string from)
    {
        var session = await SesjonAsync();
        await SendAsync(session, Melding("m1"), string.Format(System.Globalization.CultureInfo.InvariantCulture, to, Ko));

        var link = new ReceiverLink(session, "mottak", string.Format(System.Globalization.CultureInfo.InvariantCulture, from, Ko));
        var got = await link.ReceiveAsync(Lenge);
        link.Accept(got);
        await link.CloseAsync();

        Assert.Equal(("m1", "DIALOG_INNBYGGER_EKONTAKT", 0u), (got.Properties.MessageId, got.Properties.Subject, got.Header.DeliveryCount));
        Assert.Equal("8093240", got.ApplicationProperties["fromHerId"]);
        Assert.Equal([1, 2, 3], Assert.IsType<byte[]>(got.Body));
        Assert.Equal(0, _bussen.Antall(Leietaker, Ko));
    }

    [Fact]
    public async Task A_message_that_comes_while_a_receiver_waits_is_delivered()
    {
        var session = await SesjonAsync();
        var link = new ReceiverLink(session, "mottak", $"/amq/queue/{Ko}");
        var waiting = link.ReceiveAsync(Lenge);

        await SendAsync(session, Melding("m1"));
        var got = await waiting;
        link.Accept(got);

        Assert.Equal("m1", got.Properties.MessageId);
    }

    [Fact]
    public async Task A_failed_delivery_is_counted_and_the_eleventh_never_comes()
    {
        var session = await SesjonAsync();
        await SendAsync(session, Melding("m1"));
        var link = new ReceiverLink(session, "mottak", $"/amq/queue/{Ko}");
        var counts = new List<uint>();
        while (await link.ReceiveAsync(counts.Count < 10 ? Lenge : Kort) is { } got)
        {
            counts.Add(got.Header.DeliveryCount);
            link.Modify(got, deliveryFailed: true, undeliverableHere: false);
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(n => (uint)n), counts);
        Assert.Equal(1, _bussen.Antall(Leietaker, $"{HerId}_dl"));
    }

    [Fact]
    public async Task What_a_lost_receiver_had_is_delivered_anew()
    {
        await SendAsync(await SesjonAsync(), Melding("m1"));
        var first = await SesjonAsync();
        var lost = new ReceiverLink(first, "mottak", $"/amq/queue/{Ko}");
        Assert.NotNull(await lost.ReceiveAsync(Lenge));
        await first.Connection.CloseAsync(Lenge, null);

        var link = new ReceiverLink(await SesjonAsync(), "mottak", $"/amq/queue/{Ko}");
        var again = await link.ReceiveAsync(Lenge);
        link.Accept(again);

        Assert.Equal(("m1", 1u), (again.Properties.MessageId, again.Header.DeliveryCount));
    }

    [Fact]
    public async Task A_rejected_message_lies_in_the_dead_letter_queue_and_a_released_one_comes_again()
    {
        var session = await SesjonAsync();
        await SendAsync(session, Melding("m1"));
        var link = new ReceiverLink(session, "mottak", $"/amq/queue/{Ko}");

        link.Release(await link.ReceiveAsync(Lenge));
        var again = await link.ReceiveAsync(Lenge);
        link.Reject(again);
        await link.CloseAsync();

        Assert.Equal(0u, again.Header.DeliveryCount);
        Assert.Equal((0, 1), (_bussen.Antall(Leietaker, Ko), _bussen.Antall(Leietaker, $"{HerId}_dl")));
    }

    [Fact]
    public async Task A_message_that_is_too_old_is_not_delivered()
    {
        var session = await SesjonAsync();
        var message = Melding("m1");
        message.Header = new Header { Ttl = 15_000 };
        await SendAsync(session, message);
        Leietaker.CaseClock.Advance(TimeSpan.FromSeconds(16));

        var got = await new ReceiverLink(session, "mottak", $"/amq/queue/{Ko}").ReceiveAsync(Kort);

        Assert.Null(got);
        Assert.Equal(1, _bussen.Antall(Leietaker, $"{HerId}_dl"));
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_is_told()
    {
        var session = await SesjonAsync();

        var refused = await Assert.ThrowsAnyAsync<AmqpException>(() => SendAsync(session, Melding("m1"), "/exchange/NHNTESTServiceBus/1_async"));

        Assert.Equal(ErrorCode.NotFound, refused.Error.Condition);
        Assert.Contains("1_async", refused.Error.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_rejected_with_the_limit()
    {
        _options.StorsteMelding = 1024;

        var refused = await Assert.ThrowsAnyAsync<AmqpException>(async () => await SendAsync(await SesjonAsync(), new Message { BodySection = new Data { Binary = new byte[2000] } }));

        Assert.Contains("grensen", refused.Error.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        await Assert.ThrowsAnyAsync<Exception>(async () => await SesjonAsync(passord: "feil"));
    }

    [Fact]
    public async Task Over_TLS_the_broker_shows_the_test_authoritys_certificate()
    {
        var bus = new MeldingstjenerSimulator(_options, HelseIdOptions.Of(Legekontor.Pki), TimeProvider.System);
        var setup = new SimulatorHostOptions { ServerCertificate = Legekontor.Pki.Server() };
        await using var secure = await SimulatorHost.StartAsync(setup, [bus], new MemoryJournal(), TimeProvider.System, TestContext.Current.CancellationToken);
        bus.Opprett(secure.FindTenant("")!, HerId);
        var factory = new ConnectionFactory();
        factory.SSL.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.Issuer == Legekontor.Pki.Authority.Subject;
        var address = secure.EndpointTable("")[MeldingstjenerSimulator.AmqpTjeneste];

        var connection = await factory.CreateAsync(new Address("127.0.0.1", address.Port, _options.Bruker, _options.Passord, "/", "amqps"));
        await SendAsync(new Session(connection), Melding("m1"));
        await connection.CloseAsync(Lenge, null);

        Assert.Equal("amqps", address.Scheme);
        Assert.Equal(1, bus.Antall(secure.FindTenant("")!, Ko));
    }

    [Fact]
    public async Task Each_act_is_an_exchange_in_order_with_the_message_and_how_it_was_settled()
    {
        var session = await SesjonAsync();
        await SendAsync(session, Melding("m1"));
        var link = new ReceiverLink(session, "mottak", $"/amq/queue/{Ko}");
        var got = await link.ReceiveAsync(Lenge);
        link.Accept(got);
        var settled = await _journal.ExchangeAsync("", e => e.Operation == Meldingsoperasjoner.Avgjorelse && e.AnsweredAt is not null);

        Assert.Equal(
            [Meldingsoperasjoner.Tilkobling, Meldingsoperasjoner.Sending, Meldingsoperasjoner.Tilkobling, Meldingsoperasjoner.Levering, Meldingsoperasjoner.Avgjorelse],
            _journal.Exchanges("").Select(e => e.Operation));
        var sent = _journal.Exchanges("")[1];
        Assert.Equal($"SEND /exchange/NHNTESTServiceBus/{Ko} AMQP/1.0", sent.Request.StartLine);
        Assert.Equal([1, 2, 3], sent.Request.Body.ToArray());
        Assert.Equal(("m1", Ko, "8093240"), (sent.Facts[MeldingsFacts.MessageId], sent.Facts[MeldingsFacts.Ko], sent.Facts["melding-egenskap-fromHerId"]));
        Assert.Equal([1, 2, 3], _journal.Exchanges("")[3].Response!.Body.ToArray());
        Assert.Equal("accepted", settled.Facts[MeldingsFacts.Utfall]);
    }

    [Fact]
    public async Task A_queue_belongs_to_the_tenant_that_its_party_was_made_in()
    {
        var other = _vert.AddTenant("s1", TimeProvider.System);
        _bussen.Opprett(other, "8093999");

        await SendAsync(await SesjonAsync(), Melding("m1"), "/exchange/NHNTESTServiceBus/8093999_async");

        Assert.Equal((1, 0), (_bussen.Antall(other, "8093999_async"), _bussen.Antall(Leietaker, "8093999_async")));
        Assert.Equal([Meldingsoperasjoner.Tilkobling, Meldingsoperasjoner.Sending], _journal.Exchanges("s1").Select(e => e.Operation));
    }

    [Fact]
    public async Task A_planned_fault_cuts_the_connection_when_a_message_is_sent()
    {
        _vert.Faults("").Plan(new ResetsBeforeTakenIn(FaultTarget.ForService(MeldingstjenerSimulator.SystemName, Meldingsoperasjoner.Sending)));

        await Assert.ThrowsAnyAsync<Exception>(async () => await SendAsync(await SesjonAsync(), Melding("m1")));
        await SendAsync(await SesjonAsync(), Melding("m2"));

        Assert.Equal(1, _bussen.Antall(Leietaker, Ko));
    }

    private async Task<Session> SesjonAsync(string? passord = null)
    {
        var port = _vert.EndpointTable("")[MeldingstjenerSimulator.AmqpTjeneste].Port;
        var address = new Address("127.0.0.1", port, _options.Bruker, passord ?? _options.Passord, "/", "amqp");
        var connection = await Connection.Factory.CreateAsync(address);
        _tilkoblinger.Add(connection);
        return new Session(connection);
    }

    private static async Task SendAsync(Session session, Message message, string? address = null)
    {
        var link = new SenderLink(session, $"sender-link-{Guid.NewGuid()}", address ?? $"/exchange/NHNTESTServiceBus/{Ko}");
        await link.SendAsync(message, Lenge);
        await link.CloseAsync();
    }

    private static Message Melding(string id) => new()
    {
        Properties = new Properties { MessageId = id, To = Ko, Subject = "DIALOG_INNBYGGER_EKONTAKT", ContentType = AcceptanceHarness.Wire.Signing.CmsProtection.ContentType },
        ApplicationProperties = new ApplicationProperties { ["fromHerId"] = "8093240", ["toHerId"] = HerId },
        BodySection = new Data { Binary = [1, 2, 3] },
    };
}
