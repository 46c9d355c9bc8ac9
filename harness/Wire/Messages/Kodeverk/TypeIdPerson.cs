using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 8116: kinds of person id.</summary>
public static class TypeIdPerson
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.8116";

    /// <summary>FNR: Fødselsnummer.</summary>
    public static readonly CV Fnr = new("FNR", Oid, "Fødselsnummer");

    /// <summary>DNR: D-nummer.</summary>
    public static readonly CV Dnr = new("DNR", Oid, "D-nummer");

    /// <summary>HPR: HPR-nummer.</summary>
    public static readonly CV Hpr = new("HPR", Oid, "HPR-nummer");
}
