using System.Formats.Asn1;

namespace AcceptanceHarness.Wire.TestData;

/// <summary>The extension that keeps the test authority to this machine (RFC 5280, 4.2.1.10).</summary>
internal static class NameConstraints
{
    public static byte[] LoopbackOnly()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        {
            Permit(writer, 2, "localhost"u8);
            Permit(writer, 7, [127, 0, 0, 0, 255, 0, 0, 0]);
            Permit(writer, 7, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, .. Enumerable.Repeat((byte)255, 16)]);
        }

        return writer.Encode();
    }

    private static void Permit(AsnWriter writer, int kind, ReadOnlySpan<byte> value)
    {
        using (writer.PushSequence())
        {
            writer.WriteOctetString(value, new Asn1Tag(TagClass.ContextSpecific, kind));
        }
    }
}
