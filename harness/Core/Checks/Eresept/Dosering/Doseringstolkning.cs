namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>What the interpreter made of a dosing: the dosing, or why it was not understood.</summary>
internal sealed record Doseringstolkning
{
    private Doseringstolkning(NormalisertDosering? dosering, string? grunn)
    {
        Dosering = dosering;
        Grunn = grunn;
    }

    /// <summary>The dosing; null when it was not fully understood.</summary>
    public NormalisertDosering? Dosering { get; }

    /// <summary>Why it was not understood, in bokmål.</summary>
    public string? Grunn { get; }

    /// <summary>It was fully understood.</summary>
    public static Doseringstolkning Forstatt(NormalisertDosering dosering) => new(dosering, null);

    /// <summary>It was not.</summary>
    public static Doseringstolkning IkkeForstatt(string grunn) => new(null, grunn);
}
