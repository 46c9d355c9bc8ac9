using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7402: kind of goods.</summary>
public static class Varegruppe
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7402";

    /// <summary>L: Legemiddel.</summary>
    public static readonly CS Legemiddel = new("L", "Legemiddel");
}
