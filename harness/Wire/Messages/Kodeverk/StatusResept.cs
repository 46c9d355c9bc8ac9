using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7408: status of a prescription, seen in M9.6.</summary>
public static class StatusResept
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7408";

    /// <summary>E: Ekspederbar.</summary>
    public static readonly CS Ekspederbar = new("E", "Ekspederbar");

    /// <summary>U: Under ekspedering.</summary>
    public static readonly CS UnderEkspedering = new("U", "Under ekspedering");

    /// <summary>T: Tilbakekalt.</summary>
    public static readonly CS Tilbakekalt = new("T", "Tilbakekalt");

    /// <summary>R: Resept avsluttet.</summary>
    public static readonly CS Avsluttet = new("R", "Resept avsluttet");
}
