using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>Parts of an attest by name, and what they are held against.</summary>
internal static class Attestdeler
{
    /// <summary>Fødselsnummer.</summary>
    public const string Fnr = NationalId.FodselsnummerOid;

    /// <summary>D-nummer.</summary>
    public const string Dnr = NationalId.DNummerOid;

    /// <summary>Organisation number.</summary>
    public const string Orgnr = "2.16.578.1.12.4.1.4.101";

    /// <summary>RESH-id.</summary>
    public const string Resh = "2.16.578.1.12.4.1.4.102";

    private const string Oid = "urn:oid:";

    /// <summary>The practitioner.</summary>
    public static Jsonobjekt Behandler(this Jsonobjekt attest) => attest.Objekt("practitioner");

    /// <summary>The care relationship.</summary>
    public static Jsonobjekt Relasjon(this Jsonobjekt attest) => attest.Objekt("care_relationship");

    /// <summary>The system of a part, without what the examples write before an OID or leave out; null for none.</summary>
    public static string? Kodeverk(this Jsonobjekt part) =>
        part.Tekst("system") is { } system && system.StartsWith(Oid, StringComparison.Ordinal) ? system[Oid.Length..] : part.Tekst("system");

    /// <summary>Whether a part is an organisation by its number.</summary>
    public static bool ErVirksomhet(this Jsonobjekt part) =>
        part.Kodeverk() == Orgnr && part.Tekst("id") is { Length: 9 } id && id.All(char.IsAsciiDigit);

    /// <summary>Whether a part has text by this name.</summary>
    public static bool Har(this Jsonobjekt part, string name) => part.Tekst(name) is { Length: > 0 };
}
