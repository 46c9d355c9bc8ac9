using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 9101: how a medicine is used.</summary>
public static class Bruk
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.9101";

    /// <summary>1: Fast.</summary>
    public static readonly CS Fast = new("1", "Fast");

    /// <summary>2: Kur.</summary>
    public static readonly CS Kur = new("2", "Kur");

    /// <summary>3: Ved behov.</summary>
    public static readonly CS VedBehov = new("3", "Ved behov");
}
