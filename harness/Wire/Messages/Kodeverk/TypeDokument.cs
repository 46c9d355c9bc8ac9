using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kinds of document in a hodemelding.</summary>
public static class TypeDokument
{
    /// <summary>XML: XML-instans.</summary>
    public static readonly CS Xml = new("XML", "XML-instans");

    /// <summary>A: Vedlegg.</summary>
    public static readonly CS Vedlegg = new("A", "Vedlegg");
}
