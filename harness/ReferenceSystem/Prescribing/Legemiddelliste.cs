using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What is known of a patient's list of medicines in use at Reseptformidleren.</summary>
internal sealed record Legemiddelliste
{
    /// <summary>How the last lookup ended.</summary>
    public Oppslagstilstand Tilstand { get; init; } = Oppslagstilstand.IkkeHentet;

    /// <summary>MsgId of the newest M25.1 that is known, which the next one builds on; null when there is none.</summary>
    public string? GjeldendeId { get; init; }

    /// <summary>What that M25.1 says.</summary>
    public LegemidlerIBruk Innhold { get; init; } = new();

    /// <summary>What became of the list that was sent last from here; null when none was.</summary>
    public Sendestatus? Levert { get; init; }

    /// <summary>True when the next list cannot be built before this one is fetched.</summary>
    public bool MaHentes => Tilstand != Oppslagstilstand.Hentet || Levert == Sendestatus.Ubekreftet;
}
