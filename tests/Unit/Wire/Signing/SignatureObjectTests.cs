using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Signing;

public sealed class SignatureObjectTests
{
    private static readonly SignatureObjectFacts Facts = new(
        "0f4d8a27-6b1c-4e93-a5d0-7c2e91b3f846", new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)), "222200068", "LE");

    private static readonly Lazy<X509Certificate2> Certificate = new(() => Legekontor.Pki.For(
        new TestOrganization("Reseptformidleren (simulator)", "399990052", "9990001"), CertificateUse.VirksomhetSignering));

    private static readonly Lazy<byte[]> Signed = new(() => Legekontor.Signert(Legekontor.Eksempel("M1")));

    [Fact]
    public void The_prescribers_signature_still_holds()
    {
        var extended = Extended();
        var document = Load(extended);
        var signature = new SignedXml(document);
        signature.LoadXml((XmlElement)document.DocumentElement!.LastChild!);
        using var key = signature.KeyInfo.OfType<KeyInfoX509Data>().Single().Certificates!.OfType<X509Certificate2>().Single().GetRSAPublicKey()!;

        Assert.True(signature.CheckSignature(key));
        Assert.True(XmlSignature.Verify(extended, new TrustAnchor([Legekontor.Pki.Authority], TimeProvider.System)) is { IsValid: true, IsTrusted: true });
    }

    [Fact]
    public void An_altered_prescription_is_still_found_out()
    {
        var altered = Encoding.UTF8.GetString(Extended().Span).Replace("Mot smerter", "Mot feber", StringComparison.Ordinal);

        var reading = XmlSignature.Verify(Encoding.UTF8.GetBytes(altered), new TrustAnchor([Legekontor.Pki.Authority], TimeProvider.System));

        Assert.False(reading.IsValid);
    }

    [Theory]
    [InlineData("CounterSignature-")]
    [InlineData("XMLTimeStampTokenSignature-")]
    public void The_added_signatures_hold_and_are_over_the_prescribers(string id)
    {
        var document = Load(Extended());

        Assert.True(Holds(document, id));
        document.SelectSingleNode($"//*[@Id='SignatureValue-{Facts.Id}']")!.InnerText = "AAAA";
        Assert.False(Holds(document, id));
    }

    [Fact]
    public void The_object_says_who_the_prescriber_is()
    {
        var text = Encoding.UTF8.GetString(Extended().Span);

        Assert.Contains($"Id=\"{SignatureObject.IdPrefix}{Facts.Id}\"", text, StringComparison.Ordinal);
        Assert.Contains("<hpr:HPR-nummer>222200068</hpr:HPR-nummer>", text, StringComparison.Ordinal);
        Assert.Contains("2026-03-02T10:00:00+01:00", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extended_prescription_follows_the_schemas()
    {
        Assert.Empty(MessageSchemas.Own.Validate(Extended()).Select(fault => $"{fault.Place}: {fault.Message}"));
    }

    [Fact]
    public void What_is_not_signed_or_not_XML_comes_back_as_it_was()
    {
        var unsigned = WireXml.ToBytes(Legekontor.Eksempel("M1"));

        Assert.True(SignatureObject.Add(unsigned, Facts, Certificate.Value).Span.SequenceEqual(unsigned));
        Assert.True(SignatureObject.Add("ikke xml"u8.ToArray(), Facts, Certificate.Value).Span.SequenceEqual("ikke xml"u8));
    }

    private static ReadOnlyMemory<byte> Extended() => SignatureObject.Add(Signed.Value, Facts, Certificate.Value);

    private static bool Holds(XmlDocument document, string id)
    {
        var signature = new SignedXml(document);
        signature.LoadXml((XmlElement)document.SelectSingleNode($"//*[@Id='{id}{Facts.Id}']")!);
        using var key = Certificate.Value.GetRSAPublicKey()!;
        return signature.CheckSignature(key);
    }

    private static XmlDocument Load(ReadOnlyMemory<byte> bytes)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(Encoding.UTF8.GetString(bytes.Span));
        return document;
    }
}
