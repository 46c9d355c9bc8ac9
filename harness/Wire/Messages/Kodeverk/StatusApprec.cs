using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 8258: status of an application receipt.</summary>
public static class StatusApprec
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.8258";

    /// <summary>1: OK.</summary>
    public static readonly CS Ok = new("1", "OK");

    /// <summary>2: Avvist.</summary>
    public static readonly CS Avvist = new("2", "Avvist");

    /// <summary>3: OK, feil i delmelding.</summary>
    public static readonly CS OkFeilIDelmelding = new("3", "OK, feil i delmelding");
}
