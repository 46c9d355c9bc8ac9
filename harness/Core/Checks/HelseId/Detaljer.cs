namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Fine-grained data of a call: structures in the client assertion and in the request object.</summary>
internal static class Detaljer
{
    /// <summary>The claim of the client assertion.</summary>
    public const string Krav = "assertion_details";

    /// <summary>The claim of the request object; older clients write it in the client assertion too.</summary>
    public const string EldreKrav = "authorization_details";

    /// <summary>The type that names organisations.</summary>
    public const string VirksomhetType = "helseid_authorization";

    /// <summary>The type that is an attest.</summary>
    public const string AttestType = "nhn:tillitsrammeverk:parameters";

    /// <summary>The structures in the client assertion.</summary>
    public static IEnumerable<Jsonobjekt> IErklaring(HelseIdKall kall) => kall.Erklaring.Objekter(Krav).Concat(kall.Erklaring.Objekter(EldreKrav));

    /// <summary>The structures in the request object.</summary>
    public static IEnumerable<Jsonobjekt> IObjekt(HelseIdKall kall) => kall.Objekt.Objekter(EldreKrav);

    /// <summary>All that name organisations.</summary>
    public static IReadOnlyList<Virksomhetsvalg> Virksomheter(HelseIdKall kall) =>
        [.. IErklaring(kall).Concat(IObjekt(kall)).Where(each => each.Tekst("type") == VirksomhetType).Select(Virksomhetsvalg.Av)];

    /// <summary>Whether organisations are named more than once: twice in one place, or differently in two.</summary>
    public static bool ErFlereVirksomheter(HelseIdKall kall) =>
        Virksomheter(kall).Distinct().Count() > 1
        || new[] { kall.Erklaring.Objekter(Krav), kall.Erklaring.Objekter(EldreKrav), IObjekt(kall) }
            .Any(place => place.Count(each => each.Tekst("type") == VirksomhetType) > 1);

    /// <summary>All attests.</summary>
    public static IReadOnlyList<Jsonobjekt> Attester(HelseIdKall kall) => [.. IErklaring(kall).Concat(IObjekt(kall)).Where(ErAttest)];

    /// <summary>Whether the structure is an attest.</summary>
    public static bool ErAttest(Jsonobjekt each) => each.Tekst("type") == AttestType;
}
