using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The part of a prescription that says which medicine, how much and on which terms.</summary>
public sealed record ReseptDokLegemiddel
{
    /// <summary>Kind of goods (kodeverk 7402); default Legemiddel.</summary>
    public CS Varegruppekode { get; init; } = Varegruppe.Legemiddel;

    /// <summary>Number of packages; either this or <see cref="Mengde"/> is given.</summary>
    public decimal? Antall { get; init; }

    /// <summary>Free text to the pharmacy.</summary>
    public string? Merknad { get; init; }

    /// <summary>Ground for reimbursement (kodeverk 7427).</summary>
    public CV? RefHjemmel { get; init; }

    /// <summary>Comment from the hospital's medicine administration.</summary>
    public string? KomLegemdlAdm { get; init; }

    /// <summary>Diagnosis code behind the reimbursement (kodeverk 7434, 7435 or 7170).</summary>
    public CV? RefKode { get; init; }

    /// <summary>Dispensings in addition to the first; default 0.</summary>
    public int Reiterasjon { get; init; }

    /// <summary>The prescriber's reservation against substitution (JaNei).</summary>
    public CS? BytteresRekvirent { get; init; }

    /// <summary>Amount to dispense, when not given as number of packages.</summary>
    public PQ? Mengde { get; init; }

    /// <summary>Set when the medicine has no marketing authorisation.</summary>
    public LegemiddelUtenMt? LegemiddelUtenMt { get; init; }

    /// <summary>The medicine and its dosing.</summary>
    public required Forskrivning Forskrivning { get; init; }
}
