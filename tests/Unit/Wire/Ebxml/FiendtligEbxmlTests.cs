using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Tests.Wire.Signing;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using CsCheck;

namespace AcceptanceHarness.Tests.Wire.Ebxml;

/// <summary>Damaged messages: a value each time, never an exception.</summary>
public sealed class FiendtligEbxmlTests(PkiFixture fixture)
{
    private readonly TestPki _pki = fixture.Pki;
    private readonly TestWorld _world = TestWorld.Create(1, "ebxml-fiendtlig");

    private TrustAnchor Tillit => new([_pki.Authority], TimeProvider.System);

    [Fact]
    public void Damaged_bytes_are_a_reading_and_never_an_exception()
    {
        var sent = Mimeskriver.Skriv(Signert(), [Konvolutter.Vedlegg], "skille-1");
        var good = sent.Innhold.ToArray();

        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, good.Length], Gen.Int[0, 3]).Sample(
            (place, value, length, cut) =>
            {
                var bytes = cut == 0 ? good[..length] : [.. good];
                if (place < bytes.Length)
                {
                    bytes[place] = value;
                }

                var lest = Mimeleser.Les(sent.ContentType, bytes);
                return lest.Avvik is not null ? lest.Rot is null : Lest(lest.Rot!.Innhold, lest.Vedlegg);
            },
            iter: 500);
    }

    [Fact]
    public void Every_element_damaged_in_turn_is_a_reading()
    {
        var signert = Encoding.UTF8.GetString(Signert());
        var count = XDocument.Parse(signert).Descendants().Count();
        Action<XElement>[] damages =
        [
            element => element.RemoveNodes(),
            element => element.RemoveAttributes(),
            element => element.Value = "%%%",
            element => element.Value = "AAAA",
            element => element.Attributes().Where(a => !a.IsNamespaceDeclaration).ToList().ForEach(a => a.Value = "urn:ukjent"),
            element => element.AddAfterSelf(element),
            element => element.AddFirst(new XElement(element.Name, "x")),
            element => element.Name = element.Name.Namespace + "Annet",
            element => element.Remove(),
        ];

        foreach (var (place, damage) in from place in Enumerable.Range(1, count - 1) from damage in damages select (place, damage))
        {
            var tree = XDocument.Parse(signert, LoadOptions.PreserveWhitespace);
            damage(tree.Descendants().ElementAt(place));
            Assert.True(Lest(Encoding.UTF8.GetBytes(tree.ToString(SaveOptions.DisableFormatting)), [Konvolutter.Vedlegg]));
        }
    }

    [Fact]
    public void A_content_type_of_any_text_is_a_reading() => Gen.String[0, 200].Sample(
        text => Mimeleser.Les($"multipart/related; type=\"text/xml\"; boundary={text}", "--b\r\n\r\n\r\nx\r\n--b--"u8.ToArray()) is not null
            && Mimeleser.Les(text, default) is { Avvik: not null },
        iter: 1_000);

    private byte[] Signert() => EbxmlSignering.Signer(EbxmlSkriver.Skriv(Konvolutter.Melding), [Konvolutter.Vedlegg], Konvolutter.Sertifikat(_pki, _world));

    private bool Lest(ReadOnlyMemory<byte> konvolutt, IReadOnlyList<Mimedel> vedlegg) =>
        EbxmlLeser.Les(konvolutt) is { } lest
        && (lest.Melding is not null || lest.Avvik.Count > 0)
        && EbxmlSignatur.Verifiser(konvolutt, vedlegg, Tillit) is { Signatur: { IsValid: true } or { Reason: not null } };
}
