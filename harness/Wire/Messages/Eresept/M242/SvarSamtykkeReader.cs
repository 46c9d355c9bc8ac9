using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M24.2.</summary>
public static class SvarSamtykkeReader
{
    private static readonly XNamespace Ns = Namespaces.M242;

    /// <summary>Reads from the SvarSamtykke element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M24.2.</exception>
    public static SvarSamtykke Read(XElement svar) => new(
        svar.Expect(Ns + "SvarSamtykke").Value(Ns + "Svar", ElementReading.AsCS),
        svar.Optional(Ns + "Begrunnelse", ElementReading.AsCS));
}
