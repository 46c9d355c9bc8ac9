using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 9051: kinds of organisation id.</summary>
public static class TypeIdOrganisasjon
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.9051";

    /// <summary>ENH: Organisasjonsnummeret i Enhetsregisteret.</summary>
    public static readonly CV Enh = new("ENH", Oid, "Organisasjonsnummeret i Enhetsregisteret");

    /// <summary>HER: HER-id.</summary>
    public static readonly CV Her = new("HER", Oid, "HER-id");

    /// <summary>RSH: RESH-id.</summary>
    public static readonly CV Rsh = new("RSH", Oid, "RESH-id");

    /// <summary>AKO: Apotekets konsesjonsnummer.</summary>
    public static readonly CV Ako = new("AKO", Oid, "Apotekets konsesjonsnummer");
}
