using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7602: what an answer to a citizen says; the codes that are publicly known.</summary>
/// <remarks>For the answers to a reservation no public source names the kodeverk; this one is likely.</remarks>
public static class TemaSvar
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7602";

    /// <summary>05: Timereservasjon bekreftet.</summary>
    public static readonly CV TimereservasjonBekreftet = new("05", Oid, "Timereservasjon bekreftet");

    /// <summary>06: Time ikke tilgjengelig.</summary>
    public static readonly CV TimeIkkeTilgjengelig = new("06", Oid, "Time ikke tilgjengelig");

    /// <summary>14: Resept er fornyet.</summary>
    public static readonly CV ReseptErFornyet = new("14", Oid, "Resept er fornyet");
}
