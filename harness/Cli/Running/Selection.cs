using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Which criteria and scenarios of the profile a run is about.</summary>
internal sealed class Selection(RunOptions options)
{
    private static readonly Dictionary<string, string> Solutions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["e-resept"] = "ERE",
        ["eresept"] = "ERE",
        ["helseid"] = "HID",
        ["kjernejournal"] = "KJ",
        ["helsenorge"] = "HNO",
        ["samhandling"] = "SAM",
        ["sfm"] = "SFM",
    };

    private static readonly Dictionary<string, string> Functions = new(StringComparer.Ordinal)
    {
        ["HID"] = FunksjonCatalog.HelseId,
        ["KJ"] = FunksjonCatalog.Kjernejournal,
        ["HNO"] = FunksjonCatalog.Helsenorge,
    };

    /// <summary>True when the criterion is selected.</summary>
    public bool Takes(Criterion criterion) =>
        (options.Ids.Count == 0 || options.Ids.Contains(criterion.Id.Value))
        && (options.Solutions.Count == 0 || options.Solutions.Any(s => IsOf(Code(s), criterion)))
        && (options.Groups.Count == 0 || options.Groups.Contains(criterion.Id.Group));

    /// <summary>True when the tags of a scenario are selected.</summary>
    public bool TakesTags(IReadOnlyCollection<string> tags) => options.Tags.Count == 0 || options.Tags.Any(tags.Contains);

    /// <summary>Says that the selection takes nothing, before anything runs.</summary>
    /// <exception cref="SetUpException">It takes no criterion.</exception>
    public void Validate(IReadOnlyList<Criterion> criteria)
    {
        if (options.Ids.FirstOrDefault(id => criteria.All(c => c.Id.Value != id)) is { } unknown)
        {
            throw new SetUpException($"Kriteriet «{unknown}» finnes ikke. Se «acceptance list», og rett --id.");
        }

        if (!criteria.Any(Takes))
        {
            throw new SetUpException($"Utvalget ({options.Selection}) treffer ingen kriterier. Se «acceptance list», og rett utvalget.");
        }
    }

    // What concerns the collaboration belongs to the solution whose function it is about, too.
    private static bool IsOf(string code, Criterion criterion) => code == criterion.Id.Solution
        || (criterion.Id.Solution == Solutions["samhandling"]
            && Functions.GetValueOrDefault(code) is { } function && criterion.Gjelder.StartsWith($"funksjon:{function}", StringComparison.Ordinal));

    private static string Code(string solution) => Solutions.TryGetValue(solution, out var code) ? code : solution.ToUpperInvariant();
}
