using System.Collections.Concurrent;
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
    private readonly string _ko;
    private readonly ConcurrentDictionary<long, bool> _ute = new();
    private volatile bool _lukket;

    public Kokilde(Koer koer, string ko, ListenerLink link)
    {
        (_koer, _ko) = (koer, ko);
        link.AddClosedCallback((_, _) => Lukk());
    }

    /// <inheritdoc/>
    public async Task<ReceiveContext?> GetMessageAsync(ListenerLink link)
    {
        var news = _koer.NoeNytt(_ko);
        if (_koer.Hent(_ko) is not { } post)
        {
            await Task.WhenAny(news, Task.Delay(Pust)).ConfigureAwait(false);
            return null;
        }

        _ute[post.Nummer] = true;
        if (_lukket)
        {
            Lukk();
            return null;
        }

        var encoded = post.Kodet.ToArray();
        var message = Message.Decode(new ByteBuffer(encoded, 0, encoded.Length, encoded.Length));
        message.Header ??= new Header();
        message.Header.DeliveryCount = (uint)post.Leveringer;
        return new ReceiveContext(link, message) { UserToken = post.Nummer };
    }

    /// <inheritdoc/>
    public void DisposeMessage(ReceiveContext receiveContext, DispositionContext dispositionContext)
    {
        var number = (long)receiveContext.UserToken;
        if (!_ute.TryRemove(number, out _))
        {
            return;
        }

        switch (dispositionContext.DeliveryState)
        {
            case Accepted:
                _koer.Godta(number);
                break;
            case Rejected or Modified { UndeliverableHere: true }:
                _koer.Avvis(number);
                break;
            case Modified { DeliveryFailed: true }:
                _koer.Frigi(number, failed: true);
                break;
            default:
                _koer.Frigi(number, failed: false);
                break;
        }

        dispositionContext.Complete();
    }

    private void Lukk()
    {
        _lukket = true;
        foreach (var number in _ute.Keys.Where(number => _ute.TryRemove(number, out _)).Order().Reverse())
        {
            _koer.Frigi(number, failed: true);
        }
    }
}
