using System.Globalization;
using System.Text.RegularExpressions;
using AcceptanceHarness.Reports.Resources;

namespace AcceptanceHarness.Tests.Reports;

public sealed partial class ReportTextTests
{
    [Fact]
    public void Every_text_is_there_and_formats_with_three_values()
    {
        var set = ReportText.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        var texts = set.Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

        Assert.True(texts.Count > 200, $"Bare {texts.Count} tekster.");
        Assert.All(texts.Values, text => Assert.DoesNotContain("{", string.Format(CultureInfo.InvariantCulture, text, 1, 2, 3), StringComparison.Ordinal));
        Assert.All(texts.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Fact]
    public void Nothing_but_the_decision_form_says_that_something_is_approved()
    {
        var set = ReportText.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;

        var approving = set.Cast<System.Collections.DictionaryEntry>()
            .Where(e => Approved().IsMatch((string)e.Value!))
            .Select(e => (string)e.Key)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["NhnApproved", "NhnApprovedWith", "NhnNotApproved"], approving);
    }

    [GeneratedRegex("godkjent", RegexOptions.IgnoreCase)]
    private static partial Regex Approved();
}
