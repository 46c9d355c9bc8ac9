using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 8325: part of the day.</summary>
public static class Tidsomrade
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.8325";

    /// <summary>1: Morgen.</summary>
    public static readonly CS Morgen = new("1", "Morgen");

    /// <summary>2: Formiddag.</summary>
    public static readonly CS Formiddag = new("2", "Formiddag");

    /// <summary>3: Midt på dagen.</summary>
    public static readonly CS MidtPaDagen = new("3", "Midt på dagen");

    /// <summary>4: Ettermiddag.</summary>
    public static readonly CS Ettermiddag = new("4", "Ettermiddag");

    /// <summary>5: Kveld.</summary>
    public static readonly CS Kveld = new("5", "Kveld");
}
