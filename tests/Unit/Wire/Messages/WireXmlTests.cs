using System.Text;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class WireXmlTests
{
    [Fact]
    public void Writes_UTF8_without_byte_order_mark()
    {
        var bytes = WireXml.ToBytes(MessageCatalogTests.Type("M1").Example());

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?><MsgHead", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_past_a_byte_order_mark()
    {
        var document = WireXml.Load(Encoding.UTF8.Preamble.ToArray().Concat("<a/>"u8.ToArray()).ToArray());

        Assert.Equal("a", document.Root!.Name);
    }

    [Fact]
    public void Refuses_a_document_type()
    {
        Assert.Throws<MessageFormatException>(() => WireXml.Load("<!DOCTYPE a><a/>"u8.ToArray()));
    }

    [Fact]
    public void Refuses_deep_nesting_and_reads_what_is_just_within()
    {
        var within = WireXml.Load(Nested(WireXml.MaxDepth));

        Assert.NotNull(within.Root);
        Assert.Throws<MessageFormatException>(() => WireXml.Load(Nested(WireXml.MaxDepth + 2)));
        Assert.Throws<MessageFormatException>(() => WireXml.Load(Nested(200_000)));
    }

    [Fact]
    public void Refuses_more_than_it_will_hold()
    {
        var bytes = Encoding.UTF8.GetBytes($"<a>{new string('x', (int)WireXml.MaxCharacters)}</a>");

        Assert.Throws<MessageFormatException>(() => WireXml.Load(bytes));
    }

    [Fact]
    public void Refuses_bytes_that_are_no_characters()
    {
        Assert.Throws<MessageFormatException>(() => WireXml.Load(new byte[] { 0x3C, 0x61, 0x3E, 0x00, 0x3C, 0x2F, 0x61, 0x3E }));
        Assert.Throws<MessageFormatException>(() => WireXml.Load(new byte[] { 0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E }));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Refuses_a_wide_tag_and_reads_what_is_just_within(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] Wide(int attributes) => [.. encoding.GetPreamble(), .. encoding.GetBytes(
            $"<a {string.Join(' ', Enumerable.Range(0, attributes).Select(i => $"xmlns:n{i}=\"u=>\""))}/>")];

        Assert.NotNull(WireXml.Load(Wide(WireXml.MaxAttributes)).Root);
        Assert.Throws<MessageFormatException>(() => WireXml.Load(Wide(WireXml.MaxAttributes + 1)));
    }

    [Fact]
    public void Counts_equals_signs_in_tags_alone()
    {
        var signs = string.Concat(Enumerable.Repeat("= ", 2 * WireXml.MaxAttributes));

        var document = WireXml.Load(Encoding.UTF8.GetBytes($"<?p <b {signs}?><!-- <b {signs}--><a b='{signs}'>{signs}<![CDATA[<b {signs}]]></a>"));

        Assert.Equal(signs + "<b " + signs, document.Root!.Value);
    }

    [Fact]
    public void Refuses_more_namespaces_in_force_than_any_message_has()
    {
        static byte[] Declared(int levels, int each) => Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Range(0, levels).Select(l => $"<n{string.Concat(Enumerable.Range(0, each).Select(i => $" xmlns:p{l}_{i}='u'"))}>"))
            + string.Concat(Enumerable.Repeat("</n>", levels)));

        var fault = Assert.Throws<MessageFormatException>(() => WireXml.Load(Declared(100, 100)));

        Assert.Equal("Innholdet er ikke lesbar XML: mer enn 500 navneromsdeklarasjoner gjelder samtidig.", fault.Message);
        Assert.Throws<MessageFormatException>(() => WireXml.Load(Declared(3, 167)));
        Assert.NotNull(WireXml.Load(Declared(100, 5)).Root);
    }

    [Fact]
    public void Namespaces_of_siblings_are_not_in_force_together()
    {
        var siblings = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<b xmlns:p{i}='u'/>"));

        Assert.NotNull(WireXml.Load(Encoding.UTF8.GetBytes($"<a>{siblings}</a>")).Root);
    }

    private static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth)));
}
