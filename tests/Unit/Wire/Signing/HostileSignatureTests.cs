using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Signing;

/// <summary>Every element of a signed and encrypted envelope damaged in turn: a value each time, never an exception.</summary>
public sealed class HostileSignatureTests(PkiFixture fixture)
{
    private readonly TestPki _pki = fixture.Pki;
    private readonly TestWorld _world = TestWorld.Create(1, "fiendtlig");
    private readonly TrustAnchor _trust = new([fixture.Pki.Authority], TimeProvider.System);

    [Fact]
    public void No_damage_to_a_message_signature_throws()
    {
        var signed = XmlSignature.Sign("<M xmlns=\"urn:x\"><a>innhold</a></M>"u8.ToArray(), _pki.For(_world.Prescribers[0]));

        Assert.All(Damaged(signed), bytes => Assert.IsType<SignatureReading>(XmlSignature.Verify(bytes, _trust)));
    }

    [Fact]
    public void No_damage_to_an_envelopes_signature_throws()
    {
        var envelope = WsSecurity.Sign(Clear(), _pki.For(_world.Office, CertificateUse.VirksomhetSignering), TimeProvider.System);

        Assert.All(Damaged(envelope), bytes =>
        {
            Assert.IsType<SignatureReading>(WsSecurity.Verify(bytes, _trust));
            Assert.IsType<SoapReading>(Soap11.Read(bytes));
        });
    }

    [Fact]
    public void No_damage_to_an_encrypted_envelope_throws()
    {
        var receiver = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);
        var envelope = SoapEncryption.Encrypt(Clear(), receiver, ContentAlgorithm.Aes256Cbc);

        Assert.All(Damaged(envelope), bytes => Assert.IsType<DecryptionResult>(SoapEncryption.Decrypt(bytes, receiver)));
    }

    private static byte[] Clear() => Soap11.Write("M1Element", "<M>innhold</M>"u8.ToArray(), DocumentForm.Xml);

    private static List<byte[]> Damaged(byte[] document)
    {
        var count = XDocument.Parse(Encoding.UTF8.GetString(document)).Descendants().Count();
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
        ];
        return [.. from place in Enumerable.Range(1, count - 1) from damage in damages select Damage(document, place, damage)];
    }

    private static byte[] Damage(byte[] document, int place, Action<XElement> damage)
    {
        var tree = XDocument.Parse(Encoding.UTF8.GetString(document), LoadOptions.PreserveWhitespace);
        damage(tree.Descendants().ElementAt(place));
        return Encoding.UTF8.GetBytes(tree.ToString(SaveOptions.DisableFormatting));
    }
}
