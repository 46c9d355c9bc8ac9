using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7601: kinds of question from a citizen; the codes that are publicly known.</summary>
public static class TypeForesporsel
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7601";

    /// <summary>BA: Bestille attest.</summary>
    public static readonly CV BestilleAttest = new("BA", Oid, "Bestille attest");

    /// <summary>RF: Reseptfornying.</summary>
    public static readonly CV Reseptfornying = new("RF", Oid, "Reseptfornying");

    /// <summary>RT: a reservation of a time; its meaning as the kodeverk words it is not public.</summary>
    public static readonly CV Timereservasjon = new("RT", Oid, "Timereservasjon");
}
