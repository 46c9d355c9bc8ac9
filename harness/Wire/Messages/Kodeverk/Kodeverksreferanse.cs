namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>OIDs of kodeverk whose values come from FEST or from the user, not from us.</summary>
public static class Kodeverksreferanse
{
    /// <summary>7170: ICPC-2.</summary>
    public const string Icpc2 = "2.16.578.1.12.4.1.1.7170";

    /// <summary>7180: ATC.</summary>
    public const string Atc = "2.16.578.1.12.4.1.1.7180";

    /// <summary>7426: the prescriber's speciality.</summary>
    public const string Spesialitet = "2.16.578.1.12.4.1.1.7426";

    /// <summary>7434: reimbursement code, ICPC.</summary>
    public const string RefusjonskodeIcpc = "2.16.578.1.12.4.1.1.7434";

    /// <summary>7435: reimbursement code, ICD.</summary>
    public const string RefusjonskodeIcd = "2.16.578.1.12.4.1.1.7435";

    /// <summary>7448: pharmaceutical form, short.</summary>
    public const string LegemiddelformKort = "2.16.578.1.12.4.1.1.7448";

    /// <summary>7452: unit of a package.</summary>
    public const string EnhetPakning = "2.16.578.1.12.4.1.1.7452";

    /// <summary>7478: short dose.</summary>
    public const string Kortdose = "2.16.578.1.12.4.1.1.7478";

    /// <summary>7495: questions about an entry on the list of medicines in use.</summary>
    public const string SporsmalOmOppforing = "2.16.578.1.12.4.1.1.7495";

    /// <summary>9068: what the answer to a question is for.</summary>
    public const string FormalForesporsel = "2.16.578.1.12.4.1.1.9068";
}
