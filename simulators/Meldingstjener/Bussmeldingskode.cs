using System.Globalization;
using System.Text;
using Amqp;
using Amqp.Framing;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Reads and writes messages as AMQP has them, and as they stand in the journal.</summary>
internal static class Bussmeldingskode
{
    private const string Verdi = "verdi";
    private const string Flere = "flere";
    private const string Ingen = "ingen";

    /// <summary>What a client sent; a value whatever it is.</summary>
    public static Bussmelding Les(Message message)
    {
        var (kropp, form) = Kropp(message.BodySection);
        return new Bussmelding
        {
            MessageId = Tekst(message.Properties?.GetMessageId()),
            Til = message.Properties?.To,
            Funksjon = message.Properties?.Subject,
            SvarTil = message.Properties?.ReplyTo,
            KorrelasjonId = Tekst(message.Properties?.GetCorrelationId()),
            Innholdstype = message.Properties?.ContentType,
            Levetid = message.Header is { Ttl: > 0 and < uint.MaxValue } header ? TimeSpan.FromMilliseconds(header.Ttl) : null,
            Egenskaper = [.. (message.ApplicationProperties?.Map ?? []).Select(pair => new KeyValuePair<string, object?>(Tekst(pair.Key) ?? "", pair.Value))],
            Kropp = kropp,
            Kroppsform = form,
        };
    }

    /// <summary>The message as AMQP encodes it.</summary>
    public static ReadOnlyMemory<byte> Skriv(Bussmelding melding)
    {
        var message = new Message
        {
            Header = new Header(),
            Properties = new Properties { To = melding.Til, Subject = melding.Funksjon, ReplyTo = melding.SvarTil },
            ApplicationProperties = new ApplicationProperties(),
            BodySection = new Data { Binary = melding.Kropp.ToArray() },
        };
        if (melding.Levetid is { } life)
        {
            message.Header.Ttl = (uint)life.TotalMilliseconds;
        }

        if (melding.MessageId is { } id)
        {
            message.Properties.MessageId = id;
        }

        if (melding.KorrelasjonId is { } correlation)
        {
            message.Properties.CorrelationId = correlation;
        }

        if (melding.Innholdstype is { } type)
        {
            message.Properties.ContentType = type;
        }

        foreach (var (navn, verdi) in melding.Egenskaper)
        {
            message.ApplicationProperties[navn] = verdi;
        }

        var encoded = message.Encode();
        return encoded.Buffer.AsSpan(encoded.Offset, encoded.Length).ToArray();
    }

    /// <summary>How the message stands in the journal; a property that is no string says what it is.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Hoder(Bussmelding melding) =>
    [
        .. new (string Navn, string? Verdi)[]
        {
            ("ttl", melding.Levetid?.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)), ("message-id", melding.MessageId), ("to", melding.Til), ("subject", melding.Funksjon),
            ("reply-to", melding.SvarTil), ("correlation-id", melding.KorrelasjonId), ("Content-Type", melding.Innholdstype),
        }.Where(felt => felt.Verdi is not null).Select(felt => KeyValuePair.Create(felt.Navn, felt.Verdi!)),
        .. melding.Egenskaper.Select(egenskap => KeyValuePair.Create(
            egenskap.Key, egenskap.Value is string tekst ? tekst : $"{Tekst(egenskap.Value)} ({egenskap.Value?.GetType().Name ?? "null"})")),
    ];

    /// <summary>A value as text, never by the machine's culture.</summary>
    public static string? Tekst(object? verdi) => verdi switch
    {
        null => null,
        string tekst => tekst,
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTime tid => tid.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => verdi.ToString(),
    };

    private static (ReadOnlyMemory<byte> Kropp, string? Form) Kropp(object? section) => section switch
    {
        Data data => (data.Binary ?? ReadOnlyMemory<byte>.Empty, null),
        DataList list => (ReadOnlyMemory<byte>.Empty, list.Count == 0 ? Ingen : Flere),
        AmqpValue { Value: byte[] bytes } => (bytes, Verdi),
        AmqpValue value => (Encoding.UTF8.GetBytes(Tekst(value.Value) ?? ""), Verdi),
        _ => (ReadOnlyMemory<byte>.Empty, Ingen),
    };
}
