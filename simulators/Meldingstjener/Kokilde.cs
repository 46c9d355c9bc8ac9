using System.Collections.Concurrent;
using System.Globalization;
using AcceptanceHarness.Simulators.Hosting;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A receiver's link to a queue: what it has and has not settled goes back when the link is lost.</summary>
internal sealed class Kokilde : IMessageSource
{
    // How long the library is kept waiting before it may look for a drain or an end.
    private static readonly TimeSpan Pust = TimeSpan.FromMilliseconds(200);

    private readonly Koer _koer;
    private readonly Lenke _lenke;
    private readonly ConcurrentDictionary<long, Kopost> _ute = new();
    private volatile bool _lukket;

    public Kokilde(Koer koer, Lenke lenke, ListenerLink link)
    {
        (_koer, _lenke) = (koer, lenke);
        link.AddClosedCallback((_, _) => Lukk());
    }

    /// <inheritdoc/>
    public async Task<ReceiveContext?> GetMessageAsync(ListenerLink link)
    {
        var news = _koer.NoeNytt(_lenke.Ko);
        if (_koer.Hent(_lenke.Ko) is not { } post)
        {
            await Task.WhenAny(news, Task.Delay(Pust)).ConfigureAwait(false);
            return null;
        }

        _ute[post.Nummer] = post;
        var end = await _lenke.KallAsync("RECEIVE", new Levering(post)).ConfigureAwait(false);
        if (_lukket || end.Answer is null)
        {
            Lukk();
            link.Session.Connection.Close(TimeSpan.Zero, AmqpSvar.Feil(answer: null));
            return null;
        }

        return new ReceiveContext(link, Utpakket(post)) { UserToken = post };
    }

    /// <inheritdoc/>
    public void DisposeMessage(ReceiveContext receiveContext, DispositionContext dispositionContext)
    {
        var post = (Kopost)receiveContext.UserToken;
        if (!_ute.TryRemove(post.Nummer, out _))
        {
            return;
        }

        _lenke.Deretter(async () =>
        {
            await AvgjorAsync(post, Utfall(dispositionContext.DeliveryState)).ConfigureAwait(false);
            dispositionContext.Complete();
        });
    }

    private static Message Utpakket(Kopost post)
    {
        var encoded = post.Kodet.ToArray();
        var message = Message.Decode(new ByteBuffer(encoded, 0, encoded.Length, encoded.Length));
        message.Header ??= new Header();
        message.Header.DeliveryCount = (uint)post.Leveringer;
        return message;
    }

    private static Leveringsutfall Utfall(DeliveryState state) => state switch
    {
        Accepted => Leveringsutfall.Accepted,
        Rejected or Modified { UndeliverableHere: true } => Leveringsutfall.Rejected,
        Modified { DeliveryFailed: true } => Leveringsutfall.Modified,
        _ => Leveringsutfall.Released,
    };

    private Task<CallEnd> AvgjorAsync(Kopost post, Leveringsutfall utfall) => _lenke.KallAsync(
        "DISPOSITION", new Avgjorelse(post, utfall),
        [new("utfall", utfall.ToString().ToLower(CultureInfo.InvariantCulture)), new("message-id", post.Merke.MessageId ?? "")]);

    private void Lukk()
    {
        _lukket = true;
        foreach (var number in _ute.Keys.Order().Reverse().ToList())
        {
            if (_ute.TryRemove(number, out var post))
            {
                _lenke.Deretter(() => AvgjorAsync(post, Leveringsutfall.Lost));
            }
        }
    }
}
