using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7421: prescription group.</summary>
public static class Reseptgruppe
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7421";

    /// <summary>A: Reseptgruppe A.</summary>
    public static readonly CS A = new("A", "Reseptgruppe A");

    /// <summary>B: Reseptgruppe B.</summary>
    public static readonly CS B = new("B", "Reseptgruppe B");

    /// <summary>C: Reseptgruppe C.</summary>
    public static readonly CS C = new("C", "Reseptgruppe C");

    /// <summary>K: Kosttilskudd.</summary>
    public static readonly CS K = new("K", "Kosttilskudd");
}
