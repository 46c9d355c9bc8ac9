using Amqp.Listener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A sender's link to a queue.</summary>
internal sealed class Komottak(Lenke lenke, MeldingstjenerOptions options) : IMessageProcessor
{
    /// <inheritdoc/>
    public int Credit => options.Kreditt;

    /// <inheritdoc/>
    public void Process(MessageContext messageContext) => lenke.Deretter(() => TaImotAsync(messageContext));

    private async Task TaImotAsync(MessageContext context)
    {
        var encoded = context.Message.Encode();
        var melding = Bussmeldingskode.Les(context.Message);
        var innsending = new Innsending(melding, encoded.Buffer.AsSpan(encoded.Offset, encoded.Length).ToArray());
        var end = await lenke.KallAsync("SEND", innsending, Bussmeldingskode.Hoder(melding), melding.Kropp).ConfigureAwait(false);
        switch (end.Answer)
        {
            case null:
                context.Link.Session.Connection.Close(TimeSpan.Zero, AmqpSvar.Feil(answer: null));
                break;
            case { Status: >= 200 and < 300 }:
                context.Complete();
                end.WhenSent?.Invoke();
                break;
            default:
                context.Complete(AmqpSvar.Feil(end.Answer));
                break;
        }
    }
}
