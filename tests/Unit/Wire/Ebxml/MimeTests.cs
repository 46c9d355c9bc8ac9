using System.Text;
using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Tests.Wire.Ebxml;

public sealed class MimeTests
{
    private const string Type = "multipart/related; type=\"text/xml\"; boundary=\"b\"";

    private static readonly byte[] Konvolutt = "<a>æ</a>"u8.ToArray();

    [Fact]
    public void What_was_written_is_read_again_byte_for_byte()
    {
        var sent = Mimeskriver.Skriv(Konvolutt, [Konvolutter.Vedlegg], "skille-1");

        var lest = Mimeleser.Les(sent.ContentType, sent.Innhold);

        Assert.Null(lest.Avvik);
        Assert.Equal(Konvolutt, lest.Rot!.Innhold.ToArray());
        var vedlegg = Assert.Single(lest.Vedlegg);
        Assert.Equal((Konvolutter.VedleggId, "application/pkcs7-mime"), (vedlegg.Id, vedlegg.Type));
        Assert.Equal(Konvolutter.Innhold, vedlegg.Innhold.ToArray());
    }

    [Fact]
    public void An_envelope_without_payload_is_sent_alone()
    {
        var sent = Mimeskriver.Skriv(Konvolutt, [], "skille-1");

        Assert.StartsWith("text/xml", sent.ContentType, StringComparison.Ordinal);
        Assert.Equal(Konvolutt, Mimeleser.Les(sent.ContentType, sent.Innhold).Rot!.Innhold.ToArray());
    }

    [Fact]
    public void The_root_is_the_part_that_start_names_wherever_it_stands()
    {
        var lest = Les($"{Type}; start=\"<k>\"", "--b\r\nContent-ID: <v>\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\nREVG\r\n--b\r\nContent-Type: text/xml;\r\n charset=UTF-8\r\nContent-Id: <k>\r\n\r\n<a/>\r\n--b--");

        Assert.Equal(("k", "<a/>"), (lest.Rot!.Id, Encoding.ASCII.GetString(lest.Rot.Innhold.Span)));
        Assert.Equal("ABCDEF", Encoding.ASCII.GetString(Assert.Single(lest.Vedlegg).Innhold.Span));
    }

    [Fact]
    public void What_stands_before_the_first_part_is_passed_over() =>
        Assert.Equal("<a/>", Encoding.ASCII.GetString(Les(Type, "forord\r\n--b\r\nA: b\r\n\r\n<a/>\r\n--b--\r\netterord").Rot!.Innhold.Span));

    [Theory]
    [InlineData(null, "", "fikk «»")]
    [InlineData("application/json", "{}", "application/json")]
    [InlineData("multipart/related; type=\"text/xml\"", "", "mangler boundary")]
    [InlineData("multipart/related; type=\"application/xop+xml\"; boundary=b", "", "fikk «application/xop+xml»")]
    [InlineData(Type, "ingenting", "ingen linje med skillet")]
    [InlineData(Type, "--b\r\nA: b\r\n\r\n<a/>", "før det siste skillet")]
    [InlineData(Type, "--b--", "ingen deler")]
    [InlineData(Type, "--bx\r\nA: b\r\n\r\n<a/>\r\n--b--", "noe mer enn skillet")]
    [InlineData(Type, "--b\r\nA: b\r\n--b--", "tomme linjen")]
    [InlineData(Type, "--b\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%\r\n--b--", "Content-Transfer-Encoding «base64»")]
    [InlineData(Type, "--b\r\nContent-Transfer-Encoding: uuencode\r\n\r\nx\r\n--b--", "Content-Transfer-Encoding «uuencode»")]
    [InlineData(Type + "; start=\"<x>\"", "--b\r\nContent-ID: <y>\r\n\r\n<a/>\r\n--b--", "«<x>»")]
    [InlineData(Type, "--b\r\nContent-ID: <y>\r\n\r\n<a/>\r\n--b\r\nContent-ID: <y>\r\n\r\n<a/>\r\n--b--", "Flere deler har Content-ID «y»")]
    public void Each_fault_is_told(string? type, string body, string expected)
    {
        var lest = Les(type, body);

        Assert.Contains(expected, lest.Avvik, StringComparison.Ordinal);
        Assert.Null(lest.Rot);
    }

    [Fact]
    public void Too_many_parts_are_refused() => Assert.Contains(
        "flere enn 20 deler",
        Les(Type, string.Concat(Enumerable.Repeat("--b\r\nA: b\r\n\r\nx\r\n", 21)) + "--b--").Avvik,
        StringComparison.Ordinal);

    private static Mimelesing Les(string? type, string body) => Mimeleser.Les(type, Encoding.UTF8.GetBytes(body));
}
