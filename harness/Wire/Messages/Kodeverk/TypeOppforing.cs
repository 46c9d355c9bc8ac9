using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7491: kinds of entry on the list of medicines in use.</summary>
public static class TypeOppforing
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7491";

    /// <summary>E: Eresept.</summary>
    public static readonly CS Eresept = new("E", "Eresept");

    /// <summary>U: Uten resept.</summary>
    public static readonly CS UtenResept = new("U", "Uten resept");
}
