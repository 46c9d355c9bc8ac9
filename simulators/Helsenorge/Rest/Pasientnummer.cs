using AcceptanceHarness.Wire.Identity;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>Finds a citizen's number in what was sent.</summary>
internal static class Pasientnummer
{
    private static readonly string[] Systemer = [$"urn:oid:{NationalId.FodselsnummerOid}", $"urn:oid:{NationalId.DNummerOid}"];

    /// <summary>The number of a logical reference; null when it is none.</summary>
    public static string? Av(ResourceReference? reference) => reference?.Identifier is { } identifier && Systemer.Contains(identifier.System, StringComparer.Ordinal)
        ? Gyldig(identifier.Value)
        : null;

    /// <summary>The text when it is a fødselsnummer or D-nummer.</summary>
    public static string? Gyldig(string? text) => NationalId.TryParse(text, out _) ? text : null;
}
