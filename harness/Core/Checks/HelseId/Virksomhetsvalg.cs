namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The organisation that a client says it acts for, as it was written.</summary>
/// <param name="System">identifier/system.</param>
/// <param name="Type">identifier/type.</param>
/// <param name="Verdi">identifier/value.</param>
internal sealed record Virksomhetsvalg(string? System, string? Type, string? Verdi)
{
    /// <summary>System of parent and child, of a multi-tenant client.</summary>
    public const string SystemForFlere = "urn:oid:1.0.6523";

    /// <summary>System of a child alone, of a single-tenant client.</summary>
    public const string SystemForEn = "urn:oid:2.16.578.1.12.4.1.4.101";

    /// <summary>What NHN's own samples write in its place.</summary>
    public const string SystemIEksempel = "urn:oid:2.16.578.1.12.4.1.2.101";

    private const string Innledning = "NO:ORGNR:";

    /// <summary>Whether it names a parent.</summary>
    public bool ErForFlere => System == SystemForFlere;

    /// <summary>Whether it names a child alone.</summary>
    public bool ErForEn => System is SystemForEn or SystemIEksempel;

    /// <summary>The organisation numbers: parent and perhaps child, or the child alone; empty when the value has another form.</summary>
    public IReadOnlyList<string> Numre => ErForFlere ? FraVerdi() : ErForEn && Verdi is { Length: > 0 } ? [Verdi] : [];

    /// <summary>Reads a structure of type helseid_authorization.</summary>
    public static Virksomhetsvalg Av(Jsonobjekt structure)
    {
        var identifier = structure.Objekt("practitioner_role").Objekt("organization").Objekt("identifier");
        return new Virksomhetsvalg(identifier.Tekst("system"), identifier.Tekst("type"), identifier.Tekst("value"));
    }

    // NHN's libraries differ: without child the one ends with a colon, the other does not.
    private string[] FraVerdi() => Verdi is { } value && value.StartsWith(Innledning, StringComparison.Ordinal)
        ? value[Innledning.Length..].Split(':') switch
        {
            [{ Length: > 0 } parent] => [parent],
            [{ Length: > 0 } parent, ""] => [parent],
            [{ Length: > 0 } parent, var child] => [parent, child],
            _ => [],
        }
        : [];
}
