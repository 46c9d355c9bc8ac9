using Amqp;
using Amqp.Framing;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Between a message of the system's own and one of AMQP's.</summary>
internal static class Bussbrevkode
{
    /// <summary>Writes.</summary>
    public static Message Skriv(Bussbrev brev)
    {
        var message = new Message
        {
            Header = new Header(),
            Properties = new Properties { To = brev.Til, Subject = brev.Funksjon, ReplyTo = brev.SvarTil },
            ApplicationProperties = new ApplicationProperties(),
            BodySection = new Data { Binary = brev.Kropp },
        };
        if (brev.Levetid is { } levetid)
        {
            message.Header.Ttl = (uint)levetid.TotalMilliseconds;
        }

        if (brev.MessageId is { } id)
        {
            message.Properties.MessageId = id;
        }

        if (brev.KorrelasjonId is { } korrelasjon)
        {
            message.Properties.CorrelationId = korrelasjon;
        }

        if (brev.Innholdstype is { } type)
        {
            message.Properties.ContentType = type;
        }

        foreach (var (navn, verdi) in brev.Egenskaper)
        {
            message.ApplicationProperties[navn] = verdi;
        }

        return message;
    }

    /// <summary>Reads; what is missing is null.</summary>
    public static Bussbrev Les(Message message) => new()
    {
        MessageId = message.Properties?.GetMessageId()?.ToString(),
        Til = message.Properties?.To,
        Funksjon = message.Properties?.Subject,
        SvarTil = message.Properties?.ReplyTo,
        KorrelasjonId = message.Properties?.GetCorrelationId()?.ToString(),
        Innholdstype = message.Properties?.ContentType,
        Levetid = message.Header is { Ttl: > 0 and < uint.MaxValue } header ? TimeSpan.FromMilliseconds(header.Ttl) : null,
        Leveringer = (int)(message.Header?.DeliveryCount ?? 0),
        Egenskaper = message.ApplicationProperties?.Map.ToDictionary(par => par.Key.ToString() ?? "", object? (par) => par.Value) ?? [],
        Kropp = message.BodySection is Data { Binary: { } bytes } ? bytes : [],
    };
}
