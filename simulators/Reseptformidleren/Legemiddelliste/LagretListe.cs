namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>An M25.1 as Reseptformidleren keeps it.</summary>
public sealed record LagretListe
{
    /// <summary>MsgId of the M25.1; the next version refers to it.</summary>
    public required string MeldingId { get; init; }

    /// <summary>The M25.1's own bytes; handed out unchanged in M9.12.</summary>
    public required ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>Digest of the M25.1's content and patient; tells a resend from another list with the same id.</summary>
    public required string Fingeravtrykk { get; init; }

    /// <summary>Fødselsnummer or D-nummer; null when the message gives none, and then it is not taken in.</summary>
    public required string? Fnr { get; init; }

    /// <summary>Who sent it.</summary>
    public required Rekvirent Avsender { get; init; }

    /// <summary>When it was taken in.</summary>
    public required DateTimeOffset Mottatt { get; init; }

    /// <summary>Its place among all that was taken in; the patient's highest is the present list.</summary>
    public long Lopenummer { get; init; }
}
