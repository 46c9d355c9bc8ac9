using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.ReferenceSystem.Variants;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>All healthy variants of the reference system, in reading order.</summary>
public static class VariantCatalog
{
    /// <summary>Joins variants that hold at once.</summary>
    public const char Og = '+';

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
        new UsesServiceBusAddresses(),
        new SendsWithLifetime(),
    ];

    /// <summary>The variants.</summary>
    public static IReadOnlyList<VariantDescription> All { get; } = [.. Items.Select(item => Described([item]))];

    /// <summary>The same, as few at a time as show each of them: those that change different things of the same solutions are one.</summary>
    public static IReadOnlyList<VariantDescription> Samlet => [.. Grupper().Select(Described)];

    /// <summary>What an id stands for: one variant, or several that are joined by <c>+</c> and hold at once; null for an id that is unknown.</summary>
    public static VariantDescription? Find(string ids) => Deler(ids) is { } items ? Described(items) : null;

    internal static EhrPolicies Apply(string? ids, EhrPolicies policies) => ids is null
        ? policies
        : Deler(ids) is { } items
            ? Apply(items, policies)
            : throw new ArgumentException($"Varianten «{ids}» finnes ikke. Velg en av: {string.Join(", ", Items.Select(v => v.Id))}.");

    private static EhrPolicies Apply(IReadOnlyList<IVariant> items, EhrPolicies policies) =>
        items.Aggregate(policies, (changed, item) => item.Apply(changed));

    private static IReadOnlyList<IVariant>? Deler(string ids)
    {
        IVariant?[] found = [.. ids.Split(Og).Select(id => Items.FirstOrDefault(item => item.Id == id))];
        return found.Contains(null) ? null : [.. found.OfType<IVariant>()];
    }

    private static List<List<IVariant>> Grupper()
    {
        var groups = new List<List<IVariant>>();
        foreach (var item in Items)
        {
            if (groups.FirstOrDefault(group => group.All(other => KanSammen(item, other))) is { } group)
            {
                group.Add(item);
            }
            else
            {
                groups.Add([item]);
            }
        }

        return groups;
    }

    // Two that change the same end as the last one says. What a system lacks, and who its people are, is never put together with more.
    private static bool KanSammen(IVariant one, IVariant other)
    {
        var plain = new EhrPolicies();
        var both = Apply([one, other], plain);
        return both.Lacks.Count == 0 && both == Apply([other, one], plain)
            && Described([one]).Losninger is { Count: > 0 } solutions && solutions.SequenceEqual(Described([other]).Losninger);
    }

    private static VariantDescription Described(IReadOnlyList<IVariant> items)
    {
        var plain = new EhrPolicies();
        var varied = Apply(items, plain);
        return new VariantDescription(
            string.Join(Og, items.Select(item => item.Id)), string.Join("; ", items.Select(item => item.Description)), varied.GetsApprec11, Losninger(plain, varied));
    }

    // Who the system's people are shows everywhere. Policies of a further solution are a further case here.
    private static IReadOnlyList<string> Losninger(EhrPolicies plain, EhrPolicies varied) =>
        varied.OwnCast is not null ? []
        : varied.Lacks.Count > 0 ? [.. varied.Lacks.SelectMany(Losninger).Concat(Ellers(plain, varied with { Lacks = plain.Lacks })).Distinct()]
        : varied with { Kjernejournal = plain.Kjernejournal } == plain ? ["KJ", "SAM"]
        : varied with { Meldinger = plain.Meldinger } == plain ? ["HNO", "SAM"]
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
        _ when funksjon.StartsWith(FunksjonCatalog.Helsenorge, StringComparison.Ordinal) => ["HNO", "SAM"],
        _ => ["ERE"],
    };
}
