namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.8: how many dispensings there are on a prescription; exactly one of the three is given.</summary>
public sealed record M98
{
    /// <summary>There is no such prescription.</summary>
    public bool? IngenResept { get; init; }

    /// <summary>Number of dispensing reports that follow as documents.</summary>
    public int? AntallUtleveringer { get; init; }

    /// <summary>The patient has reserved against it.</summary>
    public bool? Pasientreservasjon { get; init; }
}
