using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M24.1.</summary>
public static class SamtykkeWriter
{
    private static readonly XNamespace Ns = Namespaces.M241;

    /// <summary>The Samtykke element.</summary>
    public static XElement Write(Samtykke samtykke) => new(
        Ns + "Samtykke",
        Code(Ns + "SamtykkeGittAv", samtykke.SamtykkeGittAv),
        Day(Ns + "SamtykkeTil", samtykke.SamtykkeTil),
        Code(Ns + "TypeSamtykke", samtykke.TypeSamtykke),
        Code(Ns + "Samtykkeverdi", samtykke.Samtykkeverdi));
}
