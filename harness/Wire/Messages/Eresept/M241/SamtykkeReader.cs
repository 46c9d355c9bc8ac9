using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M24.1.</summary>
public static class SamtykkeReader
{
    private static readonly XNamespace Ns = Namespaces.M241;

    /// <summary>Reads from the Samtykke element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M24.1.</exception>
    public static Samtykke Read(XElement samtykke) => new(
        samtykke.Expect(Ns + "Samtykke").Value(Ns + "SamtykkeGittAv", ElementReading.AsCS),
        samtykke.Value(Ns + "SamtykkeTil", ElementReading.AsDay),
        samtykke.Value(Ns + "TypeSamtykke", ElementReading.AsCS),
        samtykke.Optional(Ns + "Samtykkeverdi", ElementReading.AsCS));
}
