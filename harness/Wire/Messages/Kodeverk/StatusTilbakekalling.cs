using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7503: what came of a callback (M5.2).</summary>
public static class StatusTilbakekalling
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7503";

    /// <summary>1: Resept tilbakekalt.</summary>
    public static readonly CV Tilbakekalt = new("1", Oid, "Resept tilbakekalt");
}
