using System.Xml.Linq;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>Reads the values of an operation.</summary>
internal static class Soapverdier
{
    /// <summary>The code of a HER-id that is none, or that nobody has.</summary>
    public const string UgyldigHerId = "InvalidHerIdSupplied";

    /// <summary>A value; empty when it was not given.</summary>
    public static string Verdi(this XElement foresporsel, string navn) =>
        foresporsel.Elements().FirstOrDefault(e => e.Name.LocalName == navn)?.Value.Trim() ?? "";

    /// <summary>A call about a HER-id; what is none is still a call, which the register finds nobody for.</summary>
    /// <param name="operasjon">The operation.</param>
    /// <param name="herId">The HER-id as it was given.</param>
    /// <param name="motpart">The other one, where there are two.</param>
    public static Registerkall OmHerId(string operasjon, string herId, string motpart = "") =>
        new() { Operasjon = operasjon, HerId = Lest(herId), Motpart = Lest(motpart) };

    private static string Lest(string text) => HerId.TryParse(text, out var id) ? id.Value : "";
}
