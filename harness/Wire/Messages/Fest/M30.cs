namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>M30: the register FEST, or what changed in it; the categories that the harness has no use for are left out.</summary>
public sealed record M30
{
    /// <summary>When the register was taken out; a prescription that rests on it gives this as OppdatertFest.</summary>
    public required DateTimeOffset HentetDato { get; init; }

    /// <summary>From when Helfo's part is valid.</summary>
    public DateOnly? GyldigFradatoHelfo { get; init; }

    /// <summary>Products.</summary>
    public IReadOnlyList<FestOppforing<FestMerkevare>> Merkevarer { get; init; } = [];

    /// <summary>Packages.</summary>
    public IReadOnlyList<FestOppforing<FestPakning>> Pakninger { get; init; } = [];

    /// <summary>Substances.</summary>
    public IReadOnlyList<FestOppforing<FestVirkestoff>> Virkestoffer { get; init; } = [];

    /// <summary>Substances with strength; they stand in the same category as the substances, after them.</summary>
    public IReadOnlyList<FestOppforing<FestVirkestoffMedStyrke>> VirkestofferMedStyrke { get; init; } = [];

    /// <summary>What can be prescribed by substance.</summary>
    public IReadOnlyList<FestOppforing<FestLegemiddelVirkestoff>> LegemiddelVirkestoffer { get; init; } = [];

    /// <summary>Goods that are no medicines.</summary>
    public IReadOnlyList<FestOppforing<FestHandelsvare>> Handelsvarer { get; init; } = [];

    /// <summary>Grounds for reimbursement.</summary>
    public IReadOnlyList<FestOppforing<FestRefusjonshjemmel>> Refusjoner { get; init; } = [];

    /// <summary>Conditions for prescribing or reimbursement.</summary>
    public IReadOnlyList<FestOppforing<FestVilkar>> Vilkar { get; init; } = [];

    /// <summary>Warnings from the medicines agency.</summary>
    public IReadOnlyList<FestOppforing<FestVarsel>> Varsler { get; init; } = [];

    /// <summary>Code lists.</summary>
    public IReadOnlyList<FestOppforing<FestKodeverk>> Kodeverk { get; init; } = [];

    /// <summary>Groups within which a pharmacy may substitute.</summary>
    public IReadOnlyList<FestOppforing<FestByttegruppe>> Byttegrupper { get; init; } = [];

    /// <summary>Interactions.</summary>
    public IReadOnlyList<FestOppforing<FestInteraksjon>> Interaksjoner { get; init; } = [];

    /// <summary>Short doses.</summary>
    public IReadOnlyList<FestOppforing<FestKortdose>> StrDoseringer { get; init; } = [];
}
