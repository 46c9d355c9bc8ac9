using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M7.</summary>
public static class SlettetReseptRFWriter
{
    private static readonly XNamespace Ns = Namespaces.M7;

    /// <summary>The SlettetReseptRF element.</summary>
    public static XElement Write(SlettetReseptRF slettet) =>
        new(Ns + "SlettetReseptRF", Moment(Ns + "Tidspunkt", slettet.Tidspunkt));
}
