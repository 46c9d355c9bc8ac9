using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AcceptanceHarness.Simulators.Meldingstjener.Ebxml;
using AcceptanceHarness.Tests.Wire.Ebxml;
using AcceptanceHarness.Tests.Wire.Signing;
using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Ebxml;

public sealed class EbxmlsenderTests
{
    private readonly PkiFixture _fixture;
    private readonly Ebxmlrigg _vendor;
    private readonly Vekkerklokke _clock = new();

    public EbxmlsenderTests(PkiFixture fixture)
    {
        _fixture = fixture;
        _vendor = new Ebxmlrigg(fixture.Pki);
    }

    [Fact]
    public async Task An_acknowledgment_in_the_answer_ends_the_sending()
    {
        var (sender, system) = Sender(Kvitter);

        var sent = await sender.SendAsync(Forsendelse(), TestContext.Current.CancellationToken);

        Assert.Equal((Ebxmlutfall.Kvittert, 1, 1), (sent.Utfall, sent.Forsok, system.Mottatt.Count));
        Assert.Empty(sent.Avvik);
        Assert.Equal(Ebxmlrigg.MsgHead, Assert.Single(_vendor.Mottatt).MsgHead.ToArray());
    }

    [Fact]
    public async Task An_error_message_ends_the_sending()
    {
        _vendor.Leveringsfeil = "Mottakeren tar ikke imot nå.";
        var (sender, _) = Sender(Kvitter);

        var sent = await sender.SendAsync(Forsendelse(), TestContext.Current.CancellationToken);

        Assert.Equal((Ebxmlutfall.Avvist, "DeliveryFailure"), (sent.Utfall, sent.Svar!.Feilliste!.Feil[0].Kode));
    }

    [Fact]
    public async Task Without_an_answer_the_same_bytes_are_sent_six_times_in_all_and_then_given_up()
    {
        var (sender, system) = Sender((_, _) => Fagsystem.Tomt);
        var began = _clock.GetUtcNow();

        var sending = sender.SendAsync(Forsendelse(), TestContext.Current.CancellationToken);
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            await _clock.NoenVenter();
            Assert.Equal(attempt, system.Mottatt.Count);
            _clock.Advance(TimeSpan.FromHours(12));
        }

        var sent = await sending;
        Assert.Equal((Ebxmlutfall.Ubesvart, 6, null), (sent.Utfall, sent.Forsok, sent.Svar));
        Assert.Equal(TimeSpan.FromHours(72), _clock.GetUtcNow() - began);
        Assert.All(system.Mottatt, bytes => Assert.Equal(system.Mottatt[0], bytes));
    }

    [Fact]
    public async Task Nothing_is_sent_again_after_the_time_to_live()
    {
        var (sender, system) = Sender((_, _) => Fagsystem.Tomt);

        var sending = sender.SendAsync(Forsendelse(levetid: TimeSpan.FromHours(13)), TestContext.Current.CancellationToken);
        await _clock.NoenVenter();
        _clock.Advance(TimeSpan.FromHours(12));
        await _clock.NoenVenter();
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal((Ebxmlutfall.Ubesvart, 2), ((await sending).Utfall, system.Mottatt.Count));
    }

    [Fact]
    public async Task An_acknowledgment_in_a_call_of_its_own_ends_the_sending()
    {
        _vendor.Options.SvarerISammeKall = false;
        var (sender, _) = Sender(Kvitter);

        var sending = sender.SendAsync(Forsendelse(), TestContext.Current.CancellationToken);
        await _clock.NoenVenter();
        var signal = Assert.Single(_vendor.Sendte);
        Assert.True(sender.Motta(EbxmlLeser.Les(signal).Melding!, signal));

        Assert.Equal((Ebxmlutfall.Kvittert, 1), ((await sending).Utfall, (await sending).Forsok));
        Assert.False(sender.Motta(EbxmlLeser.Les(signal).Melding!, signal));
    }

    [Theory]
    [InlineData("<eb:ConversationId>samtale-1", "<eb:ConversationId>annen", "ConversationId")]
    [InlineData("<eb:RefToMessageId>melding-1", "<eb:RefToMessageId>annen", "RefToMessageId")]
    [InlineData("<eb:CPAId>prove:cpa:1", "<eb:CPAId>annen", "CPAId")]
    [InlineData("<DigestValue>", "<DigestValue>A", "ds:Reference")]
    [InlineData("<eb:Acknowledgment", "<eb:Annet", "ikke lesbar")]
    public async Task An_acknowledgment_that_proves_nothing_is_told_and_the_message_is_sent_again(string right, string wrong, string expected)
    {
        var first = true;
        var (sender, _) = Sender((bytes, type) =>
        {
            var answer = Kvitter(bytes, type);
            if (!first)
            {
                return answer;
            }

            first = false;
            var text = new StreamReader(answer.Content.ReadAsStream()).ReadToEnd();
            Assert.Contains(right, text, StringComparison.Ordinal);
            return Svar(HttpStatusCode.OK, Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal)));
        });

        var sending = sender.SendAsync(Forsendelse(), TestContext.Current.CancellationToken);
        await _clock.NoenVenter();
        _clock.Advance(TimeSpan.FromHours(12));
        var sent = await sending;

        Assert.Equal((Ebxmlutfall.Kvittert, 2), (sent.Utfall, sent.Forsok));
        Assert.Contains(sent.Avvik, avvik => avvik.Contains(expected, StringComparison.Ordinal) || expected == "ikke lesbar");
        Assert.All(sent.Avvik, avvik => Assert.EndsWith(".", avvik, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_acknowledgment_by_another_signer_proves_nothing()
    {
        var (sender, _) = Sender(Kvitter);

        var sending = sender.SendAsync(Forsendelse() with { Mottaker = _vendor.Fremmed }, TestContext.Current.CancellationToken);
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            await _clock.NoenVenter();
            _clock.Advance(TimeSpan.FromHours(12));
        }

        var sent = await sending;
        Assert.Equal(Ebxmlutfall.Ubesvart, sent.Utfall);
        Assert.Contains("Kvitteringen er signert med et annet sertifikat enn mottakerens.", sent.Avvik);
    }

    [Fact]
    public async Task An_answer_that_is_no_ebxml_and_no_answer_at_all_are_told()
    {
        var attempts = 0;
        var (sender, _) = Sender((bytes, type) => ++attempts switch
        {
            1 => Svar(HttpStatusCode.InternalServerError, "<html/>"u8.ToArray()),
            2 => throw new HttpRequestException(HttpRequestError.ConnectionError),
            _ => Kvitter(bytes, type),
        });

        var sending = sender.SendAsync(Forsendelse(), TestContext.Current.CancellationToken);
        await _clock.NoenVenter();
        _clock.Advance(TimeSpan.FromHours(12));
        await _clock.NoenVenter();
        _clock.Advance(TimeSpan.FromHours(12));
        var sent = await sending;

        Assert.Equal((Ebxmlutfall.Kvittert, 3), (sent.Utfall, sent.Forsok));
        Assert.Contains("fikk status 500 og 7 byte", sent.Avvik[0], StringComparison.Ordinal);
        Assert.Equal("Fikk ikke sendt meldingen: ConnectionError.", sent.Avvik[1]);
    }

    private (Ebxmlsender Sender, Fagsystem System) Sender(Func<byte[], string, HttpResponseMessage> svar)
    {
        var system = new Fagsystem(svar);
        return (new Ebxmlsender(new HttpClient(system), [_fixture.Pki.Authority], new EbxmlsenderOptions(), _clock), system);
    }

    private Ebxmlforsendelse Forsendelse(TimeSpan? levetid = null) => new()
    {
        Adresse = new Uri("http://fagsystem.example/ebxml"),
        Melding = Konvolutter.Melding with
        {
            Hode = Konvolutter.Melding.Hode with { Tidspunkt = _clock.GetUtcNow(), LeverInnen = levetid is { } life ? _clock.GetUtcNow() + life : null },
        },
        MsgHead = Ebxmlrigg.MsgHead,
        Avsender = _vendor.Avsender,
        Kryptering = _vendor.Kryptering,
        Mottaker = _vendor.Mottaker,
    };

    // The vendor's system is the transport itself, with the parties the other way around.
    private HttpResponseMessage Kvitter(byte[] body, string type)
    {
        var answer = _vendor.Svar(_vendor.Kall(new Mimekropp(type, body)));
        return answer.Body.Length == 0 ? Fagsystem.Tomt : Svar((HttpStatusCode)answer.Status, answer.Body.ToArray());
    }

    private static HttpResponseMessage Svar(HttpStatusCode status, byte[] body) => new(status)
    {
        Content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse("text/xml; charset=UTF-8") } },
    };
}
