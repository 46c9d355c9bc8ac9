using Amqp;
using Amqp.Framing;
using Amqp.Listener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A sender's link to a queue.</summary>
internal sealed class Komottak(Koer koer, string ko, MeldingstjenerOptions options) : IMessageProcessor
{
    /// <inheritdoc/>
    public int Credit => options.Kreditt;

    /// <inheritdoc/>
    public void Process(MessageContext messageContext)
    {
        var encoded = messageContext.Message.Encode();
        if (encoded.Length > options.StorsteMelding)
        {
            messageContext.Complete(new Error(ErrorCode.MessageSizeExceeded)
            {
                Description = FormattableString.Invariant($"Meldingen er {encoded.Length} byte, og {options.StorsteMelding} er det største som tas imot."),
            });
            return;
        }

        TimeSpan? life = messageContext.Message.Header is { Ttl: > 0 and < uint.MaxValue } header ? TimeSpan.FromMilliseconds(header.Ttl) : null;
        koer.Legg(ko, encoded.Buffer.AsSpan(encoded.Offset, encoded.Length).ToArray(), life);
        messageContext.Complete();
    }
}
