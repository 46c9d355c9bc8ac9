using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>What the older M9.12 tells of one prescription; the patient's address is passed over.</summary>
public sealed record Reseptinfo
{
    /// <summary>The day it was prescribed.</summary>
    public required DateOnly Forskrivningsdato { get; init; }

    /// <summary>The patient's given name.</summary>
    public required string Fornavn { get; init; }

    /// <summary>The patient's middle name.</summary>
    public string? Mellomnavn { get; init; }

    /// <summary>The patient's family name.</summary>
    public required string Etternavn { get; init; }

    /// <summary>The prescriber's HPR number.</summary>
    public required string RekvirentId { get; init; }

    /// <summary>The prescriber's name.</summary>
    public required string NavnRekvirent { get; init; }

    /// <summary>Varenummer.</summary>
    public string? Nr { get; init; }

    /// <summary>Name, form and strength of a medicine.</summary>
    public string? NavnFormStyrke { get; init; }

    /// <summary>Whether a pharmacist has changed it (JaNei).</summary>
    public required CS EndretFarmasoyt { get; init; }

    /// <summary>Ground for reimbursement (kodeverk 7427).</summary>
    public CV? RefHjemmel { get; init; }

    /// <summary>The prescription's id.</summary>
    public required string ReseptId { get; init; }

    /// <summary>Status (kodeverk 7408).</summary>
    public required CS Status { get; init; }

    /// <summary>Why it was called back, in words.</summary>
    public string? MerknadTilbakekalling { get; init; }

    /// <summary>The pharmacy that holds it.</summary>
    public string? NavnUtleverer { get; init; }

    /// <summary>Reference number.</summary>
    public string? RefNr { get; init; }

    /// <summary>Group of products.</summary>
    public CV? ProdGruppe { get; init; }

    /// <summary>The patient's id.</summary>
    public Ident? Ident { get; init; }

    /// <summary>Where an application to the authority stands.</summary>
    public CS? StatusSoknadSlv { get; init; }

    /// <summary>Name of a mixture.</summary>
    public string? LegemiddelblandingNavn { get; init; }

    /// <summary>How it is to be handed out.</summary>
    public CS? MetodeEkspedering { get; init; }

    /// <summary>Whether the patient's guardian is not to see it.</summary>
    public required bool Vergeinnsynsreservasjon { get; init; }

    /// <summary>The day of the last dispensing.</summary>
    public DateOnly? SisteUtlevering { get; init; }

    /// <summary>What it is used against.</summary>
    public string? Bruksomrade { get; init; }

    /// <summary>Number of packages.</summary>
    public decimal? Antall { get; init; }

    /// <summary>Size of the package; always together with <see cref="EnhetPakning"/>.</summary>
    public string? Pakningsstr { get; init; }

    /// <summary>Unit of the package (kodeverk 7452).</summary>
    public CV? EnhetPakning { get; init; }

    /// <summary>Amount, where not packages are counted.</summary>
    public PQ? Mengde { get; init; }

    /// <summary>Dispensings in addition to the first.</summary>
    public int? Reiterasjon { get; init; }

    /// <summary>The first day it may be dispensed.</summary>
    public DateOnly? TidligsteUtlevering { get; init; }
}
