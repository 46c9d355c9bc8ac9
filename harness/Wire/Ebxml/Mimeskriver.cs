using System.Text;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Writes SOAP with attachments: the envelope first, then the payloads, as binary.</summary>
public static class Mimeskriver
{
    internal const string Konvolutttype = "text/xml; charset=UTF-8";

    /// <summary>Writes an envelope with payloads; one without is written alone.</summary>
    /// <param name="konvolutt">The envelope's bytes.</param>
    /// <param name="vedlegg">The payloads.</param>
    /// <param name="skille">A text that stands in none of the parts.</param>
    public static Mimekropp Skriv(ReadOnlyMemory<byte> konvolutt, IReadOnlyList<Mimedel> vedlegg, string skille)
    {
        ArgumentNullException.ThrowIfNull(vedlegg);

        if (vedlegg.Count == 0)
        {
            return new Mimekropp(Konvolutttype, konvolutt);
        }

        var root = new Mimedel($"konvolutt-{skille}", Konvolutttype, konvolutt);
        using var body = new MemoryStream();
        foreach (var part in vedlegg.Prepend(root))
        {
            Skriv(body, $"--{skille}\r\nContent-Type: {part.Type}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <{part.Id}>\r\n\r\n");
            body.Write(part.Innhold.Span);
            Skriv(body, "\r\n");
        }

        Skriv(body, $"--{skille}--\r\n");
        return new Mimekropp($"multipart/related; type=\"text/xml\"; boundary=\"{skille}\"; start=\"<{root.Id}>\"", body.ToArray());
    }

    private static void Skriv(MemoryStream body, string text) => body.Write(Encoding.ASCII.GetBytes(text));
}
