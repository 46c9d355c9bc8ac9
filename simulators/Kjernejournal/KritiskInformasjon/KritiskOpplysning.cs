namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A piece of critical information as a scenario says it; the service makes the resource.</summary>
public sealed record KritiskOpplysning
{
    /// <summary>The resource type: AllergyIntolerance, Condition or Flag.</summary>
    public required string Type { get; init; }

    /// <summary>What it is, as a health worker reads it.</summary>
    public required string Tekst { get; init; }

    /// <summary>The code.</summary>
    public string Kode { get; init; } = "0";

    /// <summary>The code system; ATC for a drug.</summary>
    public string Kodeverk { get; init; } = "urn:oid:2.16.578.1.12.4.1.1.7180";

    /// <summary>Whether an allergy is to a drug.</summary>
    public bool ErLegemiddel { get; init; }

    /// <summary>confirmed, unconfirmed, refuted or entered-in-error; of a flag they stand for active, active, inactive and entered-in-error.</summary>
    public string Verifisering { get; init; } = "confirmed";

    /// <summary>low or high; of an allergy alone.</summary>
    public string Kritikalitet { get; init; } = "high";

    /// <summary>The kind of a condition (<c>criticalInfoType</c>).</summary>
    public string Infotype { get; init; } = "CriticalMedicalCondition";

    /// <summary>The category of a flag: 5, 7 or 9.</summary>
    public string Flaggkategori { get; init; } = "9";

    /// <summary>The first day.</summary>
    public DateOnly Fra { get; init; } = new(2020, 1, 1);

    /// <summary>The last day; null when it goes on.</summary>
    public DateOnly? Til { get; init; }

    /// <summary>HPR number of who registered it.</summary>
    public string Hpr { get; init; } = "222200068";

    /// <summary>Organisation number of where it was registered.</summary>
    public string Orgnr { get; init; } = "399990017";

    /// <summary>The source of information: 1 is tests, 2 is what the health worker saw.</summary>
    public string Kilde { get; init; } = "2";
}
