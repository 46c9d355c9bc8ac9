using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Detaljer;

/// <summary>Reads <c>assertion_details</c> and <c>authorization_details</c>: one structure, or a list of them.</summary>
internal static class Detaljleser
{
    /// <summary>The structure with the organisation.</summary>
    public const string Virksomhet = "helseid_authorization";

    /// <summary>The structure with the SFM journal id.</summary>
    public const string JournalId = "nhn:sfm:journal-id";

    /// <summary>The structure of the trust framework.</summary>
    public const string Tillitsrammeverk = "nhn:tillitsrammeverk:parameters";

    private const string FlereSystem = "urn:oid:1.0.6523";
    private const string FlerePrefiks = "NO:ORGNR:";

    // The second stands in NHN's older samples.
    private static readonly string[] EnSystem = ["urn:oid:2.16.578.1.12.4.1.4.101", "urn:oid:2.16.578.1.12.4.1.2.101"];

    private static readonly Finkornet IkkeSpesifisert = Finkornet.Ugyldig(HidFeil.Spesifikasjon);

    /// <summary>Reads the first of the named claims that is there.</summary>
    public static Finkornet Les(JsonElement payload, params IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (payload.TryGetProperty(name, out var value))
            {
                return value.ValueKind switch
                {
                    JsonValueKind.Object => Legg(Finkornet.Ingen, value),
                    JsonValueKind.Array => value.EnumerateArray().Aggregate(Finkornet.Ingen, Legg),
                    _ => IkkeSpesifisert,
                };
            }
        }

        return Finkornet.Ingen;
    }

    private static Finkornet Legg(Finkornet til, JsonElement structure) => (til.Feil, JwsReading.Text(structure, "type")) switch
    {
        (not null, _) => til,
        (_, Virksomhet) when til.Virksomhet is null && LesVirksomhet(structure) is { } read => til with { Virksomhet = read },
        (_, JournalId) when til.JournalId is null && Verdi(structure, "value", "journal_id") is { Length: > 0 } id => til with { JournalId = id },
        (_, Tillitsrammeverk) when til.Attest is null && Attestform.ErRiktig(structure) => til with { Attest = structure.GetRawText() },
        _ => IkkeSpesifisert,
    };

    private static Virksomhetsstruktur? LesVirksomhet(JsonElement structure)
    {
        if (Del(structure, "practitioner_role", "organization", "identifier") is not { } identifier
            || JwsReading.Text(identifier, "type") != "ENH"
            || JwsReading.Text(identifier, "value") is not { Length: > 0 } value)
        {
            return null;
        }

        return JwsReading.Text(identifier, "system") switch
        {
            FlereSystem when value.StartsWith(FlerePrefiks, StringComparison.Ordinal) => Flere(value[FlerePrefiks.Length..].Split(':')),
            { } system when EnSystem.Contains(system, StringComparer.Ordinal) => new Virksomhetsstruktur(ErFlere: false, null, value),
            _ => null,
        };
    }

    // NHN's .NET library writes a colon after the main unit also where there is no sub-unit, the Java library does not.
    private static Virksomhetsstruktur? Flere(string[] numbers) => numbers switch
    {
        [var parent] => new Virksomhetsstruktur(ErFlere: true, parent, null),
        [var parent, ""] => new Virksomhetsstruktur(ErFlere: true, parent, null),
        [var parent, var child] => new Virksomhetsstruktur(ErFlere: true, parent, child),
        _ => null,
    };

    private static string? Verdi(JsonElement structure, string part, string name) =>
        Del(structure, part) is { } inner ? JwsReading.Text(inner, name) : null;

    private static JsonElement? Del(JsonElement of, params IReadOnlyList<string> path)
    {
        foreach (var name in path)
        {
            if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out of) || of.ValueKind != JsonValueKind.Object)
            {
                return null;
            }
        }

        return of;
    }
}
