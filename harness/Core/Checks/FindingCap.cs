using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks;

/// <summary>Keeps a message with the same fault in a thousand places from filling the evidence: the first ones are kept, and the rest counted.</summary>
/// <remarks>Findings that weigh differently are counted apart, so that no remark ever hides a fault.</remarks>
public static class FindingCap
{
    /// <summary>The findings of one check, alike in weight, that are kept of an exchange.</summary>
    public const int Most = 25;

    /// <summary>How many more are counted before the check is asked for no more.</summary>
    public const int MostCounted = 1_000;

    /// <summary>The first findings, and one that says how many more there are.</summary>
    /// <param name="findings">What a check finds in one exchange, as it finds it.</param>
    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);

        var kept = new List<Finding>();
        var seen = new Dictionary<(string, Alvor, bool, string), (Finding Last, int Count)>();
        foreach (var finding in findings)
        {
            var count = seen.GetValueOrDefault(Kind(finding)).Count + 1;
            seen[Kind(finding)] = (finding, count);
            if (count <= Most)
            {
                kept.Add(finding);
            }
            else if (count == Most + MostCounted && IsDecided(finding))
            {
                break;
            }
        }

        return [.. kept, .. seen.Values.Where(same => same.Count > Most).Select(same => Rest(same.Last, same.Count - Most))];
    }

    private static (string, Alvor, bool, string) Kind(Finding finding) =>
        (finding.Check, finding.Alvor, finding.KreverPerson, string.Join(' ', finding.Antakelser));

    /// <summary>Nothing that comes after it can weigh more.</summary>
    private static bool IsDecided(Finding finding) => finding is { Alvor: Alvor.Feil, Antakelser.Count: 0 };

    private static Finding Rest(Finding last, int more) => last with
    {
        Sentence = "Det samme er galt flere steder i meldingen.",
        Received = more >= MostCounted
            ? FormattableString.Invariant($"Minst {MostCounted} funn til av samme slag.")
            : FormattableString.Invariant($"{more} funn til av samme slag."),
        Fix = "Rett funnene som er listet, og send meldingen på nytt for å se resten.",
    };
}
