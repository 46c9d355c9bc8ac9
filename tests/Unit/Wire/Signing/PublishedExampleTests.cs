using System.Xml.Linq;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Tests.Wire.Signing;

/// <summary>Signatures that others made: the prescriptions that lie as base64 in the published examples.</summary>
[Requires("standards")]
public sealed class PublishedExampleTests
{
    private static readonly TrustAnchor NobodyTrusted = new([], TimeProvider.System);

    [Fact]
    public void The_embedded_originals_verify()
    {
        var originals = Originals();

        Assert.True(originals.Count >= 7, $"Expected at least 7 embedded originals, found {originals.Count}.");
        Assert.All(originals, original =>
        {
            var reading = XmlSignature.Verify(original, NobodyTrusted);
            Assert.Null(reading.Reason);
            Assert.Equal((true, false), (reading.IsValid, reading.IsTrusted));
        });
    }

    [Fact]
    public void The_embedded_originals_with_one_changed_digit_do_not()
    {
        Assert.All(Originals(), original =>
        {
            var changed = original.ToArray();
            var place = changed.AsSpan().IndexOf("<MsgId>"u8) + "<MsgId>".Length;
            changed[place] = changed[place] == (byte)'0' ? (byte)'1' : (byte)'0';

            Assert.Equal("Signaturen stemmer ikke med innholdet", XmlSignature.Verify(changed, NobodyTrusted).Reason);
        });
    }

    private static List<byte[]> Originals() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Surroundings.Standards!, "examples"), "*.xml", SearchOption.AllDirectories)
            .Select(XDocument.Load)
            .SelectMany(document => document.Descendants().Where(e => e.Name.LocalName == "Base64Container"))
            .Select(container => Convert.FromBase64String(container.Value.Trim()))
            .Where(bytes => bytes.AsSpan().IndexOf("http://www.w3.org/2000/09/xmldsig#"u8) >= 0),
    ];
}
