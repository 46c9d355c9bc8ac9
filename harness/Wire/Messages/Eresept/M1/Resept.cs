using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M1: a prescription of a medicine. Its ReseptId is the MsgId of the hodemelding.</summary>
public sealed record Resept
{
    /// <summary>The day it was prescribed.</summary>
    public required DateOnly Forskrivningsdato { get; init; }

    /// <summary>The last day it can be dispensed.</summary>
    public required DateOnly Utloper { get; init; }

    /// <summary>The patient is a conscript.</summary>
    public bool? Vernepliktig { get; init; }

    /// <summary>An application for individual reimbursement has been sent.</summary>
    public bool? SoktIndividRefusjon { get; init; }

    /// <summary>The patient has a frikort.</summary>
    public bool? Frikort { get; init; }

    /// <summary>The guardian may not see the prescription.</summary>
    public bool? Vergeinnsynsreservasjon { get; init; }

    /// <summary>For use in the prescriber's own practice.</summary>
    public bool? TilEgenPraksis { get; init; }

    /// <summary>Prescribed in the doctor's name; the patient is not named.</summary>
    public bool? RekvLegensNavn { get; init; }

    /// <summary>Reference number from M4.2, for a locked prescription or a patient without fødselsnummer.</summary>
    public string? RefNr { get; init; }

    /// <summary>The prescriber's speciality (kodeverk 7426).</summary>
    public CV? Spesialitet { get; init; }

    /// <summary>What is prescribed.</summary>
    public required ReseptDokLegemiddel ReseptDokLegemiddel { get; init; }

    /// <summary>When the prescriber's FEST was last updated.</summary>
    public required DateTimeOffset OppdatertFest { get; init; }

    /// <summary>The first day it may be dispensed.</summary>
    public DateOnly? TidligsteUtlevering { get; init; }

    /// <summary>Prescribed at discharge from hospital.</summary>
    public bool? UtskrevetSykehus { get; init; }

    /// <summary>The prescription is locked: dispensed only to one who has the reference number.</summary>
    public bool? LastResept { get; init; }
}
