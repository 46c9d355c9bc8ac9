using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>One treatment on the list.</summary>
public sealed record EnkeltoppforingLIB
{
    /// <summary>UUID made by the system that made the entry; the same from version to version.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of entry (kodeverk 7491).</summary>
    public required CS Type { get; init; }

    /// <summary>The prescription the entry rests on; its MsgId.</summary>
    public string? ReseptId { get; init; }

    /// <summary>The last day that prescription is valid.</summary>
    public DateOnly? UtlopsdatoResept { get; init; }

    /// <summary>When anything of the entry was last changed.</summary>
    public required DateTimeOffset SistEndret { get; init; }

    /// <summary>When the treatment began or is to begin.</summary>
    public DateOnly? DatoOppstart { get; init; }

    /// <summary>Whether the entry changed since the version before.</summary>
    public bool? MedEndring { get; init; }

    /// <summary>Who is what to the entry, for example Rekvirent.</summary>
    public IReadOnlyList<Rolle> Roller { get; init; } = [];

    /// <summary>Base64 of the element ReseptDokLegemiddel of M1, as it travels; see <see cref="ReseptDokBase64"/>.</summary>
    public required string ReseptDokLegemiddelB64 { get; init; }

    /// <summary>Set when the treatment is discontinued.</summary>
    public Seponering? Seponering { get; init; }

    /// <summary>Questions and comments about the entry, oldest first.</summary>
    public IReadOnlyList<Sporsmal> Sporsmal { get; init; } = [];
}
