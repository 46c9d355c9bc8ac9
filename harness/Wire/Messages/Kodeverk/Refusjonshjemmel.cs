using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7427: ground for reimbursement.</summary>
public static class Refusjonshjemmel
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7427";

    /// <summary>200: §5-14 §2.</summary>
    public static readonly CV Paragraf2 = new("200", Oid, "§5-14 §2");

    /// <summary>302: §5-14 §3b.</summary>
    public static readonly CV Paragraf3b = new("302", Oid, "§5-14 §3b");

    /// <summary>905: H-resept.</summary>
    public static readonly CV HResept = new("905", Oid, "H-resept");
}
