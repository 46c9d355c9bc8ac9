using System.Text;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class KompresjonTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Ibux Tab 400 mg, æøå. ", 100)));

    public static TheoryData<string> Methods => [Kompresjon.Gzip.V, Kompresjon.Zlib.V];

    [Theory]
    [MemberData(nameof(Methods))]
    public void What_is_packed_is_smaller_is_known_by_its_bytes_and_comes_back_whole(string method)
    {
        var packed = Kompresjon.Pack(Text, new CS(method));

        Assert.InRange(packed.Length, 1, Text.Length / 2);
        Assert.Equal(method, Kompresjon.Sniff(packed)?.V);
        Assert.Equal(Text, Kompresjon.Unpack(packed, new CS(method)));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void What_unpacks_to_more_than_the_limit_is_refused(string method)
    {
        var bomb = Kompresjon.Pack(new byte[Kompresjon.MaxUnpacked + 1], new CS(method));

        var fault = Assert.Throws<MessageFormatException>(() => Kompresjon.Unpack(bomb, new CS(method)));

        Assert.Contains("større enn 20000000 byte", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void What_is_not_packed_is_said(string method) =>
        Assert.Contains(
            $"ikke komprimert med {method}",
            Assert.Throws<MessageFormatException>(() => Kompresjon.Unpack(Text, new CS(method))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_unknown_method_is_refused_both_ways()
    {
        Assert.Null(Kompresjon.Sniff(Text));
        Assert.Throws<ArgumentException>(() => Kompresjon.Pack(Text, new CS("LZMA")));
        Assert.Contains("«LZMA» er ukjent", Assert.Throws<MessageFormatException>(() => Kompresjon.Unpack(Text, new CS("LZMA"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compressed_original_is_validated_as_one_in_clear_is()
    {
        var list = MsgHeadReader.Read(MessageCatalogTests.Type("M9.6").Example());
        var broken = Encoding.UTF8.GetString(list.Originals[0]).Replace("OppdatertFest", "OppdatertFesT", StringComparison.Ordinal);
        var good = list with { Documents = [list.Documents[0], Document.OfBase64(list.Originals[0], Kompresjon.Gzip)] };
        var bad = list with { Documents = [list.Documents[0], Document.OfBase64(Encoding.UTF8.GetBytes(broken), Kompresjon.Gzip)] };

        Assert.Empty(MessageSchemas.Own.Validate(MsgHeadWriter.ToBytes(good)));
        Assert.Contains(MessageSchemas.Own.Validate(MsgHeadWriter.ToBytes(bad)), fault => fault.Message.Contains("OppdatertFesT", StringComparison.Ordinal));
    }

    [Fact]
    public void A_compressed_document_comes_back_from_writing_and_reading()
    {
        var list = MsgHeadReader.Read(MessageCatalogTests.Type("M9.6").Example());
        var packed = list with { Documents = [list.Documents[0], Document.OfBase64(list.Originals[0], Kompresjon.Zlib)] };

        var read = MsgHeadReader.Read(MsgHeadWriter.ToBytes(packed));

        Assert.Equal(Kompresjon.Zlib, read.Documents[1].Compression);
        Assert.Equal(list.Originals[0], Assert.Single(read.Originals));
    }
}
