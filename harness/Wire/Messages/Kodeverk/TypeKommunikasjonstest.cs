using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7603: kinds of question in the communication test; the code that is publicly known.</summary>
public static class TypeKommunikasjonstest
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7603";

    /// <summary>KT: a communication test; its meaning as the kodeverk words it is not public.</summary>
    public static readonly CV Kommunikasjonstest = new("KT", Oid, "Kommunikasjonstest");
}
