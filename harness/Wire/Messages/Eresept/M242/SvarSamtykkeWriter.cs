using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M24.2.</summary>
public static class SvarSamtykkeWriter
{
    private static readonly XNamespace Ns = Namespaces.M242;

    /// <summary>The SvarSamtykke element.</summary>
    public static XElement Write(SvarSamtykke svar) => new(
        Ns + "SvarSamtykke",
        Code(Ns + "Svar", svar.Svar),
        Code(Ns + "Begrunnelse", svar.Begrunnelse));
}
