using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.ReferenceSystem.Variants;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>All healthy variants of the reference system, in reading order.</summary>
public static class VariantCatalog
{
    private static readonly IVariant[] Items =
    [
        new SendsBase64(),
        new SendsText(),
        new EncryptsWithGcm(),
        new EncryptsWithCbc(),
        new UsesClientCertificate(),
        new ClosesConnections(),
        new UsesOtherPrefixes(),
        new AsksWith2018(),
        new AsksWith2015(),
        new AsksCompressed(),
        new ReadsEveryVersion(),
        new ReceivesApprec11(),
        new FetchesListFirst(),
        new LacksOptionalFunctions(),
        new HasOnlyDNumbers(),
        new AsksBeforeSending(),
        new SendsInBackground(),
        new OrdersDifferently(),
        new IndentsMessages(),
        new UsesHelseIdAsSystemOnly(),
        new LacksHelseId(),
        new HasSystemTokenPerUser(),
        new BehavesLikeNhnsLibrary(),
        new LogsInOnLoginPage(),
        new SendsOrganisationWithCode(),
        new LacksKjernejournal(),
        new SendsNoEventId(),
        new RefreshesPortalEarly(),
        new LacksCriticalInformation(),
        new SendsOlderHeaders(),
        new HasKjernejournalPortalOnly(),
        new HasKjernejournalApiOnly(),
        new LooksUpWithoutTicket(),
    ];

    /// <summary>The variants.</summary>
    public static IReadOnlyList<VariantDescription> All { get; } = [.. Items.Select(Described)];

    internal static EhrPolicies Apply(string? id, EhrPolicies policies) => id is null
        ? policies
        : Items.FirstOrDefault(v => v.Id == id) is { } variant
            ? variant.Apply(policies)
            : throw new ArgumentException($"Varianten «{id}» finnes ikke. Velg en av: {string.Join(", ", Items.Select(v => v.Id))}.");

    private static VariantDescription Described(IVariant variant)
    {
        var plain = new EhrPolicies();
        var varied = variant.Apply(plain);
        return new VariantDescription(variant.Id, variant.Description, varied.GetsApprec11, Losninger(plain, varied));
    }

    // Who the system's people are shows everywhere. Policies of a further solution are a further case here.
    private static IReadOnlyList<string> Losninger(EhrPolicies plain, EhrPolicies varied) =>
        varied.OwnCast is not null ? []
        : varied.Lacks.Count > 0 ? [.. varied.Lacks.SelectMany(Losninger).Concat(Ellers(plain, varied with { Lacks = plain.Lacks })).Distinct()]
        : varied with { Kjernejournal = plain.Kjernejournal } == plain ? ["KJ", "SAM"]
        : varied with { HelseId = plain.HelseId } == plain ? ["HID", "KJ", "SAM"]
        : varied.HelseId == plain.HelseId && varied.Kjernejournal == plain.Kjernejournal ? ["ERE"]
        : [];

    private static IReadOnlyList<string> Ellers(EhrPolicies plain, EhrPolicies varied) => varied == plain ? [] : Losninger(plain, varied);

    /// <summary>The solutions whose traffic is another without a function; HelseID stands before kjernejournal, and not before e-resept by SOAP.</summary>
    /// <remarks>Without a whole solution, that which is left is run too: nothing else would be.</remarks>
    private static string[] Losninger(string funksjon) => funksjon switch
    {
        FunksjonCatalog.HelseId => ["ERE", "HID", "KJ", "SAM"],
        FunksjonCatalog.Kjernejournal => ["HID", "KJ", "SAM"],
        _ when funksjon.StartsWith(FunksjonCatalog.HelseId, StringComparison.Ordinal) => ["HID", "KJ", "SAM"],
        _ when funksjon.StartsWith(FunksjonCatalog.Kjernejournal, StringComparison.Ordinal) => ["KJ", "SAM"],
        _ => ["ERE"],
    };
}
