namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Arguments of the action forskriv: what the prescriber chose.</summary>
public sealed record Forskrivning
{
    /// <summary>The product: name, form and strength, for example <c>Ibux Tab 400 mg</c>.</summary>
    public required string NavnFormStyrke { get; init; }

    /// <summary>Item number (varenummer), six digits; null for a product without one.</summary>
    public string? Varenr { get; init; }

    /// <summary>ATC code.</summary>
    public required string Atc { get; init; }

    /// <summary>ATC name.</summary>
    public required string AtcNavn { get; init; }

    /// <summary>Reseptgruppe (7421): A, B, C.</summary>
    public string Reseptgruppe { get; init; } = "C";

    /// <summary>Pack size as text, for example <c>30</c>.</summary>
    public string Pakningsstr { get; init; } = "30";

    /// <summary>Unit of the pack size (7452), for example <c>stk</c>.</summary>
    public string PakningEnhet { get; init; } = "stk";

    /// <summary>Number of packs.</summary>
    public decimal Antall { get; init; } = 1;

    /// <summary>Dispensings in addition to the first.</summary>
    public int Reiterasjon { get; init; }

    /// <summary>Ground for reimbursement (kodeverk 7427), for example 200; null for none.</summary>
    public string? RefHjemmel { get; init; }

    /// <summary>Bruk (9101): 1 fast, 2 kur, 3 ved behov.</summary>
    public string Bruk { get; init; } = "1";

    /// <summary>Bruksområde, for example <c>mot smerter</c>.</summary>
    public string Bruksomrade { get; init; } = "mot smerter";

    /// <summary>Free text to the pharmacy; null for none.</summary>
    public string? Merknad { get; init; }

    /// <summary>The dosing that the prescriber chose.</summary>
    public required Dosevalg Dosering { get; init; }

    /// <summary>The first day it may be dispensed; null when it may be at once.</summary>
    public DateOnly? TidligsteUtlevering { get; init; }

    /// <summary>Whether the prescription is to be locked (låst).</summary>
    public bool Last { get; init; }

    /// <summary>Whether it is to the prescriber's own practice, in the doctor's name.</summary>
    public bool ILegensNavn { get; init; }

    /// <summary>How many times the user presses send: 2 is a double click.</summary>
    public int Trykk { get; init; } = 1;
}
