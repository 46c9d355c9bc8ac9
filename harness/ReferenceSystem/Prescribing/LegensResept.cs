using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A prescription that this system made, or took over from a lookup, and what is known of it.</summary>
internal sealed class LegensResept
{
    public required string ReseptId { get; init; }

    public required string Pasient { get; init; }

    /// <summary>Who prescribed it here; null for a prescription that was taken over from a lookup.</summary>
    public CastUser? Rekvirent { get; init; }

    /// <summary>What is prescribed, as the prescriber chose it or as it was fetched.</summary>
    public required Resept Innhold { get; init; }

    /// <summary>The signed message; the same bytes are sent again. Empty for a prescription that another system sent.</summary>
    public byte[] Melding { get; init; } = [];

    public Sendestatus Status { get; set; } = Sendestatus.Venter;

    public string Forklaring { get; set; } = "";

    public bool Tilbakekalt { get; set; }

    /// <summary>ingen, ubekreftet, utfort or avvist.</summary>
    public string Tilbakekallingsstatus { get; set; } = "ingen";

    public bool Skjult { get; set; }

    public string? FornyetAv { get; set; }

    public int Utleveringer { get; set; }

    /// <summary>Set when the treatment is discontinued.</summary>
    public Seponert? Seponert { get; set; }

    /// <summary>Id of the treatment's entry on the list of medicines in use, unless the list has one already.</summary>
    public string OppforingId { get; } = Guid.NewGuid().ToString();

    /// <summary>True when it is given on paper in place of being sent: then it is never sent later.</summary>
    public bool PaPapir { get; set; }
}
