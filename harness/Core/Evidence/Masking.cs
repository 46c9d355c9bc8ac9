using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Takes secrets out before anything is written: tokens, keys, passwords, PINs and cookies.</summary>
internal static class Masking
{
    public static MaskedMessage Mask(WireMessage message)
    {
        var (body, clear) = (Bytes(message.Body), Bytes(message.Clear));
        var masked = message with
        {
            StartLine = Text(message.StartLine),
            Headers = [.. message.Headers.Select(h => KeyValuePair.Create(Text(h.Key), SecretHeader.Mask(h.Key, h.Value)))],
            Body = body ?? default,
            Clear = clear ?? default,
        };
        return new MaskedMessage(masked, body is null || clear is null);
    }

    /// <summary>Masks what is secret in a text; a JWT keeps header, claims and hash, its signature is dropped.</summary>
    public static string Text(string text) => SecretText.Mask(text);

    /// <summary>Masks what a finding repeats of a message.</summary>
    public static Finding Mask(Finding finding) => finding with
    {
        Sentence = Text(finding.Sentence),
        Expected = Text(finding.Expected),
        Received = Text(finding.Received),
        Fix = finding.Fix is { } fix ? Text(fix) : null,
    };

    /// <summary>A body without its secrets; null when it can no longer be read, but could.</summary>
    private static ReadOnlyMemory<byte>? Bytes(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            return body;
        }

        var read = BodyText.Of(body.Span);
        var masked = Text(read.Text);
        return masked == read.Text ? body : MaskedMessage.Kept(body, read.Write(masked, body.Span));
    }
}
