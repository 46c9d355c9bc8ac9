namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Part of the day (kodeverk 8325), by its code.</summary>
internal enum Tidsomrade
{
    /// <summary>1.</summary>
    Morgen = 1,

    /// <summary>2.</summary>
    Formiddag = 2,

    /// <summary>3.</summary>
    MidtPaDagen = 3,

    /// <summary>4.</summary>
    Ettermiddag = 4,

    /// <summary>5.</summary>
    Kveld = 5,
}
