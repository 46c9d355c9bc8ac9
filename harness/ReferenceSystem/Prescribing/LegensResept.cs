using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A prescription that this system made, and what is known of it.</summary>
internal sealed class LegensResept
{
    public required string ReseptId { get; init; }

    public required string Pasient { get; init; }

    public required Forskrivning Valg { get; init; }

    /// <summary>The signed message; the same bytes are sent again.</summary>
    public required byte[] Melding { get; set; }

    public Sendestatus Status { get; set; } = Sendestatus.Venter;

    public string Forklaring { get; set; } = "";

    public bool Tilbakekalt { get; set; }

    /// <summary>ingen, ubekreftet, utfort or avvist.</summary>
    public string Tilbakekallingsstatus { get; set; } = "ingen";

    public bool Skjult { get; set; }

    public string? FornyetAv { get; set; }

    public int Utleveringer { get; set; }
}
